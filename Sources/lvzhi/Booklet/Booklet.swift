import Dates
import Pages
import Questions
import Statutes

/// Questions to be worked through on paper, with notes before them and answers at the back. It serves the
/// booklet of a bank and the list of one's own mistakes alike.
struct Booklet {
  /// A chapter, or what else belongs together.
  struct Part {
    /// `nil` for questions before the first chapter.
    let title: String?
    /// Markdown; may be empty.
    let notes: String
    let questions: [PrintedQuestion]
  }

  let title: String
  let parts: [Part]
  /// The banks that the questions come from.
  let headers: [BankID: BankHeader]
  let language: Language
  let size: TypeSize
  /// What those questions rest on whose text of the law is no longer in force.
  var supersessions: [QuestionName: Supersession] = [:]

  var page: Page {
    let isOneLanguage = headers.values.allSatisfy { !$0.language.hasPrefix("zh") }
    return Page(
      title: title, language: isOneLanguage && !headers.isEmpty ? "en" : "zh-Hans", size: size,
      body: cover + contents + parts.flatMap(nodes) + answers + imprint)
  }

  private var count: Int { parts.reduce(0) { $0 + $1.questions.count } }

  private func text(_ message: Message) -> String { message.text(in: language) }

  // MARK: The front

  private var cover: [HTMLNode] {
    [
      HTMLNode(.h1, title), HTMLNode(.p, look: .subtitle, text(.bookletCount(count))),
      HTMLNode(.p, look: .subtitle, text(.checked(Array(headers.values)))),
      HTMLNode(.p, text(.bookletUse(hasNotes: parts.contains { !$0.notes.isEmpty }))),
    ]
  }

  /// The chapters with the numbers of their questions; nothing if there is but one.
  private var contents: [HTMLNode] {
    guard parts.count > 1 else { return [] }
    let lines = parts.compactMap { part -> HTMLNode? in
      guard let first = part.questions.first, let last = part.questions.last else { return nil }
      let numbers = Message.bookletNumbers(first.number, last.number)
      return HTMLNode(.li, text(.bookletContents(part.title, text(numbers))))
    }
    return [HTMLNode(.h2, text(.bookletContentsTitle)), HTMLNode(.ul, lines)]
  }

  // MARK: Questions and answers

  private func nodes(_ part: Part) -> [HTMLNode] {
    var nodes = part.title.map { [HTMLNode(.h2, $0)] } ?? []
    if !part.notes.isEmpty {
      let heading = HTMLNode(.h4, text(.studyNotes))
      nodes.append(
        HTMLNode(.section, look: .notes, [heading] + MarkdownText(part.notes).nodes))
    }
    var rest = part.questions[...]
    while let first = rest.first {
      let run = rest.prefix { $0.question.parent == first.question.parent }
      rest = rest.dropFirst(run.count)
      nodes += cases(Array(run), sharing: first.question.parent)
    }
    return nodes
  }

  /// Questions in a row; those of a case stand together below its text.
  private func cases(_ questions: [PrintedQuestion], sharing parent: CaseText?) -> [HTMLNode] {
    let nodes = questions.map { $0.node(in: language) }
    guard let parent else { return nodes }
    let told = HTMLNode(
      .div, look: .aside,
      [HTMLNode(.h4, text(.caseTitle))] + MarkdownText(parent.text, breaks: .kept).nodes)
    return [HTMLNode(.section, look: .keep, [told] + nodes)]
  }

  private var answers: [HTMLNode] {
    let parts = parts.filter { !$0.questions.isEmpty }
    guard !parts.isEmpty else { return [] }
    let blocks = parts.flatMap { part -> [HTMLNode] in
      let heading = part.title.map { [HTMLNode(.h3, $0)] } ?? []
      return heading
        + part.questions.map { question in
          PrintedAnswer(
            printed: question, header: headers[question.question.name.bank], language: language,
            namesBank: headers.count > 1, supersession: supersessions[question.question.name]
          ).node
        }
    }
    return [HTMLNode(.h2, look: .newPage, text(.bookletAnswersTitle))] + blocks
  }

  /// Who wrote the questions, and on which terms they may be passed on.
  private var imprint: [HTMLNode] {
    headers.values.sorted { $0.id < $1.id }.compactMap { header in
      Message.bookletTerms(header).map { HTMLNode(.p, look: .small, text($0)) }
    }
  }
}
