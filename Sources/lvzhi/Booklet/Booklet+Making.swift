import BankFile
import Pages
import Questions

extension Booklet {
  /// The study booklet of a bank: its chapters with their notes and those of their questions that are
  /// among `names`. Chapters without either are left out.
  init(
    of document: BankDocument, questions names: Set<QuestionName>, in language: Language,
    size: TypeSize
  ) {
    let questions = Self.numbered(
      (0..<document.count).compactMap { document.question(at: $0) }.filter {
        names.contains($0.name)
      })
    let chapters = document.chapters.indices.map { index in
      let title = document.title(ofChapter: index)
      return Part(
        title: title, notes: document.notes(ofChapter: index),
        questions: questions.filter { $0.question.chapter == title })
    }
    let before = Part(
      title: nil, notes: "", questions: questions.filter { $0.question.chapter == nil })
    let header = document.header
    self.init(
      title: Message.bookletTitle(header.title).text(in: language),
      parts: ([before] + chapters).filter { !$0.questions.isEmpty || !$0.notes.isEmpty },
      headers: [header.id: header], language: language, size: size)
  }

  /// A list of questions of any banks under a title, in the order given; those of one chapter that follow
  /// one another have a heading.
  init(
    title: Message, questions: [(question: Question, header: BankHeader)], in language: Language,
    size: TypeSize
  ) {
    let headers = Dictionary(questions.map { ($0.header.id, $0.header) }) { first, _ in first }
    var parts: [Part] = []
    for printed in Self.numbered(questions.map(\.question)) {
      let bank = headers[printed.question.name.bank]?.title
      let title = [bank, printed.question.chapter].compactMap(\.self).joined(separator: " · ")
      let before = parts.last?.title == title ? parts.removeLast().questions : []
      parts.append(Part(title: title, notes: "", questions: before + [printed]))
    }
    self.init(
      title: title.text(in: language), parts: parts, headers: headers, language: language,
      size: size)
  }

  private static func numbered(_ questions: [Question]) -> [PrintedQuestion] {
    questions.enumerated().map { PrintedQuestion(question: $1, number: $0 + 1) }
  }
}
