import Console
import Questions
import Statutes

/// What the texts in the home say at the places that a question cites. A text is read only here, when such a
/// question is shown.
@MainActor
struct CitedLaw {
  private let question: Question
  private let marks: StatuteMarks
  private let language: Language
  /// The cited places whose texts are kept.
  private let found: [(statute: KeptStatute, place: ProvisionPlace)]

  /// The deciding words are marked with signs that the output paints, unless other marks are given.
  init(
    of question: Question, _ header: BankHeader?, in program: Program, marks: StatuteMarks? = nil
  ) {
    self.question = question
    language = program.dialogue.language
    self.marks = marks ?? StatuteMarks(painted: program.dialogue.terminal.outputPainter.isOn)
    found = question.fields.citations.compactMap { citation in
      guard case .provision(let provision) = citation,
        let statute = program.statutes.cited(by: provision, in: header, on: program.dayInForce)
      else { return nil }
      return (statute, provision.place)
    }
  }

  /// After an answer: the first two cited passages, cut to a few lines, the deciding words marked.
  var passages: [ScreenLine] {
    let lines = found.prefix(2).flatMap { statute, place in
      CitedPassage(statute: statute, place: place, question: question, marks: marks).lines
    }
    guard !lines.isEmpty else { return [] }
    let isVerified = found.prefix(2).allSatisfy(\.statute.isVerified)
    return [.text(Message.statuteSays(isVerified: isVerified).text(in: language))] + lines
  }

  /// For somebody who asks for the law: every cited place in full.
  var articles: [ScreenLine] {
    found.filter { $0.place != .whole }.flatMap { statute, place in
      StatuteScreen(statute: statute, language: language).lines(of: [place])
    }
  }
}
