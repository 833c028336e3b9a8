import Diagnostics
import Yams

/// Has libyaml read a text. Since libyaml stops at the first fault, the lines at fault are blanked in a
/// working copy, which keeps every position, and the copy is read again.
struct YAMLComposer {
  let lines: YAMLLines
  private(set) var problems: [Diagnostic<SettingsProblem>] = []
  private let start: Int
  private var bytes: [UInt8]
  /// The line after a block blanked because something was not closed: a fault there follows from that.
  private var aftermath: Int?

  init(_ source: SourceText) {
    lines = YAMLLines(source)
    start = source.byteOrderMarkLength
    bytes = source.bytes
    replaceControlCharacters()
  }

  mutating func compose() -> Node? {
    for _ in 0..<100 {
      do {
        let text = String(decoding: bytes[start...], as: UTF8.self)
        // The basic resolver takes no scalar for a number or a truth value.
        return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      } catch {
        guard recover(from: error) else { return nil }
      }
    }
    return nil
  }

  /// Reports a fault and blanks what it is in; `false` if there is nothing to blank.
  private mutating func recover(from error: any Error) -> Bool {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // Where something was opened and not closed, the place of the opening is the useful one.
      let opened = context.flatMap { context in
        ["flow", "quoted", "simple key"].contains { context.text.contains($0) } ? context.mark : nil
      }
      let place = opened ?? mark
      let offset = lines.offset(line: place.line, column: place.column)
      let end = blank(.syntax(problem), at: offset)
      aftermath = opened == nil ? nil : end
      return end != nil
    case .duplicatedKeysInMapping(let keys, let context):
      return blankRepeated(keys.first ?? "", first: context.mark) != nil
    default:
      problems.append(Diagnostic(.syntax("\(error)"), at: ByteRange(start, start)))
      return false
    }
  }

  /// The second of two equal keys; `first` is the place of the first.
  private mutating func blankRepeated(_ key: String, first: Mark) -> Int? {
    var line = first.line
    while line < lines.count {
      let indent = indent(ofLine: line)
      if let indent, indent < first.column - 1 { break }
      let offset = lines.bytes(ofLine: line).lowerBound + first.column - 1
      if indent == first.column - 1, let length = lengthOfKey(key, at: offset) {
        return blank(.repeatedKey(key), at: offset, length: length)
      }
      line += 1
    }
    // Within { }: the first is as good as the second.
    return blank(.repeatedKey(key), at: lines.offset(line: first.line, column: first.column))
  }

  /// How many bytes the key takes at `offset`, with quotes if it has them; `nil` if it is not there.
  private func lengthOfKey(_ key: String, at offset: Int) -> Int? {
    for form in [key, "'\(key)'", "\"\(key)\""] where bytes[offset...].starts(with: form.utf8) {
      let rest = bytes[(offset + form.utf8.count)...].drop { $0 == UInt8(ascii: " ") }
      if rest.first == UInt8(ascii: ":") { return form.utf8.count }
    }
    return nil
  }

  /// Reports a problem, at `length` bytes or to the end of the line, and blanks the line with what belongs
  /// to it. The line after that; `nil` if there is nothing to blank.
  private mutating func blank(_ problem: SettingsProblem, at offset: Int, length: Int? = nil)
    -> Int?
  {
    var line = lines.line(of: min(offset, max(start, bytes.count - 1)))
    while line > 0, indent(ofLine: line) == nil { line -= 1 }
    guard let indent = indent(ofLine: line) else { return nil }
    if line != aftermath {
      let rest = lines.rest(from: offset)
      let range = length.map { ByteRange(offset, offset + $0) } ?? rest
      problems.append(Diagnostic(problem, at: range))
    }
    let isItem = isItem(line, indent: indent)
    repeat {
      for index in lines.content(ofLine: line) { bytes[index] = UInt8(ascii: " ") }
      line += 1
    } while line < lines.count && belongs(line, to: indent, isItem: isItem)
    return line
  }

  /// Whether a line is part of the block whose first line has that indent. The items of a list may stand as
  /// far left as its key.
  private func belongs(_ line: Int, to indent: Int, isItem: Bool) -> Bool {
    guard let own = self.indent(ofLine: line) else { return true }
    return own > indent || own == indent && !isItem && self.isItem(line, indent: own)
  }

  private func isItem(_ line: Int, indent: Int) -> Bool {
    bytes[lines.bytes(ofLine: line)].dropFirst(indent).starts(with: "- ".utf8)
  }

  /// The number of blanks before the text of a line, counted from 0; `nil` if it is empty or a comment.
  private func indent(ofLine line: Int) -> Int? {
    let text = bytes[lines.bytes(ofLine: line)]
    let content = text.drop { $0 == UInt8(ascii: " ") }
    guard let first = content.drop(while: { $0 <= UInt8(ascii: " ") }).first else { return nil }
    return first == UInt8(ascii: "#") ? nil : content.startIndex - text.startIndex
  }

  /// libyaml reads no control characters; each becomes as many blanks as it has bytes.
  private mutating func replaceControlCharacters() {
    var offset = start
    for scalar in String(decoding: bytes[start...], as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...: break
      case let value:
        problems.append(Diagnostic(.controlCharacter(value), at: ByteRange(offset, offset + width)))
        for index in offset..<offset + width { bytes[index] = UInt8(ascii: " ") }
      }
      offset += width
    }
  }
}
