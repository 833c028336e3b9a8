import Pages

extension Program {
  /// Writes marked questions as a booklet in large type, answers at the back: to the file named, else to
  /// `name` in the current folder.
  func printBooklet(
    of marked: MarkedQuestions, titled title: Message, to path: String?, else name: String
  ) throws {
    var booklet = Booklet(
      title: title, questions: marked.entries.map { ($0.question, $0.header) },
      in: dialogue.language, size: .smallThree)
    booklet.supersessions = supersessionsToday
    let writing = PageWriting(page: booklet.page, dialogue: dialogue)
    if let path { try writing.save(to: path) } else { try writing.saveHere(as: name) }
  }
}
