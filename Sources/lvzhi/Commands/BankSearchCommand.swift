import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Statutes
import Storage

/// `bank search [WORDS] [--json]` 题库 查找
struct BankSearchCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank search")

  @Argument var words: [String] = []

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let typed =
      try words.isEmpty
      ? dialogue.need(.searchPrompt, lacking: .whatToSearch).split(separator: " ").map(String.init)
      : words
    let found = matches(typed.map { $0.lowercased() }, in: program)
    if program.options.json {
      let values = found.map { QuestionJSON(header: $0.header).value($0.question) }
      dialogue.print(JSONText(.array(values), layout: .pretty).description)
      return
    }
    for match in found {
      let name = match.question.name.description
      dialogue.show([.questionLine(match.question, named: name, dialogue.language)])
    }
    dialogue.say(.searchFound(found.count))
  }

  /// The questions in whose texts every word occurs.
  @MainActor private func matches(
    _ words: [String], in program: Program
  ) -> [(question: Question, header: BankHeader)] {
    program.library.entries.flatMap { entry in
      (0..<entry.document.count).compactMap { index in
        guard let question = entry.document.question(at: index) else { return nil }
        let text = SearchableText.of(question).lowercased()
        return words.allSatisfy(text.contains) ? (question, entry.document.header) : nil
      }
    }
  }
}

/// Everything in a question that a search looks at.
private enum SearchableText {
  static func of(_ question: Question) -> String {
    var texts = [
      question.name.id.text, question.label ?? "", question.parent?.text ?? "", question.stem,
    ]
    switch question.body {
    case .single(let choices, _), .multiple(let choices): texts += choices.map(\.text)
    case .blanks(let fillIn): texts += fillIn.blanks.flatMap(\.alternatives)
    case .ordering(let items): texts += items
    case .matching(let matching): texts += matching.lefts + matching.rights
    case .short(let model, let points): texts += [model] + points.map(\.text)
    case .trueFalse: break
    }
    texts += [question.fields.explanation ?? ""] + question.fields.tags
    texts += question.fields.citations.map(\.canonical)
    return texts.joined(separator: "\n")
  }
}
