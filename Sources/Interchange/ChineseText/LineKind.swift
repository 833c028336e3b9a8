/// What a line of a question file is, as far as it can be told from the line alone.
enum LineKind: Hashable {
  case blank
  /// A chapter, or the title of the file.
  case heading(String)
  /// A section such as 一、单选题（每题2分）.
  case section(TypeWord)
  /// A question with its number; the text behind it.
  case numbered(Int, String)
  /// The text of a question behind a word that says so, as in 题干：.
  case stem(String)
  /// Options, from the letter of that index on.
  case options(Int, [String])
  case answer(String)
  case explanation(String)
  /// What somebody answered.
  case reply
  /// A field by its name, such as 难度 and 编号; some have no place in a bank.
  case remark(String, String)
  /// Numbers with letters: a part of an answer key, and the section that the line names.
  case key(TypeWord?, [(number: Int, answer: String)])
  case text(String)

  static func == (left: LineKind, right: LineKind) -> Bool { "\(left)" == "\(right)" }
  func hash(into hasher: inout Hasher) { hasher.combine("\(self)") }
}
