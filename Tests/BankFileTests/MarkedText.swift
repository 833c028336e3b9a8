/// A text in which each 👉 stands where a finding must land.
struct MarkedText: ExpressibleByStringLiteral {
  /// As it was written.
  let source: String
  /// The text without the marks.
  let text: String
  /// The byte offset of each mark in `text`.
  let marks: [Int]

  init(_ marked: String) {
    var text = ""
    var marks: [Int] = []
    for character in marked {
      if character == "👉" { marks.append(text.utf8.count) } else { text.append(character) }
    }
    source = marked
    self.text = text
    self.marks = marks
  }

  init(stringLiteral value: String) {
    self.init(value)
  }
}
