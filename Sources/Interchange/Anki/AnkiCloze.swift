/// A field with gaps in Anki's notation, `{{c1::answer::hint}}`. Gaps in gaps belong to the outer one. Linear time.
struct AnkiCloze {
  /// The text with `{{}}` for every gap.
  private(set) var text = ""
  private(set) var answers: [String] = []
  private(set) var hints: [String] = []

  private struct Open {
    let mark: String
    var answer = ""
    var hint: String?
  }

  private var open: [Open] = []
  /// A gap within more than this is text: else closing them all would take long.
  private static let deepest = 16

  init(_ source: String) {
    var rest = source[...]
    while let character = rest.first {
      if open.count < Self.deepest, let mark = Self.mark(rest) {
        open.append(Open(mark: String(mark)))
        rest = rest[mark.endIndex...]
      } else if !open.isEmpty, rest.hasPrefix("}}") {
        close()
        rest = rest.dropFirst(2)
      } else if open.last.map({ $0.hint == nil }) == true, rest.hasPrefix("::") {
        open[open.count - 1].hint = ""
        rest = rest.dropFirst(2)
      } else {
        add(String(character))
        rest = rest.dropFirst()
      }
    }
    // What is never closed is text.
    while let last = open.popLast() {
      let written = last.mark + last.answer + (last.hint.map { "::" + $0 } ?? "")
      add(written)
    }
  }

  private static func mark(_ rest: Substring) -> Substring? {
    guard rest.hasPrefix("{{c") else { return nil }
    let digits = rest.dropFirst(3).prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, rest[digits.endIndex...].hasPrefix("::") else { return nil }
    return rest[..<rest.index(digits.endIndex, offsetBy: 2)]
  }

  private mutating func add(_ piece: String) {
    guard let last = open.indices.last else {
      text += piece
      return
    }
    if open[last].hint == nil { open[last].answer += piece } else { open[last].hint? += piece }
  }

  private mutating func close() {
    guard let closed = open.popLast() else { return }
    if open.isEmpty {
      text += GapMarks.gap
      answers.append(closed.answer)
      if let hint = closed.hint, !hint.isEmpty { hints.append(hint) }
    } else {
      add(closed.answer)
    }
  }
}
