package import Diagnostics

/// What was understood of a YAML text.
package struct YAMLReading: Sendable {
  /// `nil` if nothing was, or there is nothing but comments.
  package let root: YAMLValue?
  /// In the order of the text.
  package let problems: [Diagnostic<SettingsProblem>]

  /// Reads a YAML text of one document. Never fails and reports all faults it can find: a line that is not
  /// YAML, or a key that stands twice, is left out together with what is indented under it, and the rest is
  /// read again. Linear in the text, times the number of such faults (at most 100).
  package init(_ source: SourceText) {
    guard String(validating: source.bytes, as: UTF8.self) != nil else {
      root = nil
      problems = [Diagnostic(.unreadableText, at: Self.firstInvalid(source.bytes))]
      return
    }
    var composer = YAMLComposer(source)
    let node = composer.compose()
    var converter = YAMLConverter(source, lines: composer.lines)
    root = node.flatMap { converter.value($0) }
    problems = (composer.problems + converter.problems).sorted { $0.range.start < $1.range.start }
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> ByteRange {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length): return ByteRange(offset, offset + length)
      case .emptyInput: return ByteRange(offset, offset)
      }
    }
  }
}
