/// The name under which a deputy's files are kept, usually the person's name: also the name of a folder.
///
/// Two ids are equal if they differ only in case or in the way Unicode composes their characters. The
/// standard library has no public NFC, but its strings compare by canonical equivalence, which is what NFC
/// is for; so the id is kept as it was typed, and Storage normalises it where it becomes the name of a file.
package struct DeputyID: Sendable {
  /// As it was typed.
  package let text: String
  /// Equal for equal ids. Upper case first, so that ß and SS meet too.
  private let key: String

  /// Takes `text`, which has at most 80 bytes of UTF-8, or says which rule it breaks, the first of them.
  package init(_ text: String) throws(DeputyIDProblem) {
    if let problem = Self.problem(in: text) { throw problem }
    self.text = text
    key = text.uppercased().lowercased()
  }

  private static func problem(in text: String) -> DeputyIDProblem? {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return .empty
    }
    for scalar in text.unicodeScalars {
      if let problem = problem(with: scalar) { return problem }
    }
    if first == "." { return .leadingDot }
    if last == "." || last.properties.isWhitespace { return .trailingDotOrSpace }
    return text.utf8.count > 80 ? .tooLong(bytes: text.utf8.count) : nil
  }

  private static func problem(with scalar: Unicode.Scalar) -> DeputyIDProblem? {
    if #"/\:*?"<>|"#.unicodeScalars.contains(scalar) { return .forbidden(scalar) }
    if scalar.properties.isBidiControl { return .bidirectionalControl(scalar) }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return .control(scalar)
    default: return nil
    }
  }
}

extension DeputyID: Hashable {
  package static func == (left: DeputyID, right: DeputyID) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension DeputyID: Comparable {
  package static func < (left: DeputyID, right: DeputyID) -> Bool { left.key < right.key }
}

extension DeputyID: CustomStringConvertible {
  package var description: String { text }
}
