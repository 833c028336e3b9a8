import Diagnostics
import Questions
import Statutes

/// What is said after an answer: right or wrong in words and sign, the right answer, the feedback of what
/// was picked, the explanation and the source.
struct FeedbackScreen {
  let question: Question
  let header: BankHeader?
  let order: DisplayOrder
  let answer: Answer
  let credit: Credit
  let language: Language
  /// The text of the law that the question rests on, if it is no longer in force.
  var supersession: Supersession?

  /// The verdict alone; it is set off from the rest.
  var verdict: Message {
    if credit == .full { return .answerRight }
    if credit == .none { return .answerWrong }
    return .answerPartlyRight(Int((credit.share * 100).rounded()))
  }

  /// Everything after the verdict.
  var lines: [ScreenLine] {
    var lines: [ScreenLine] = []
    if credit != .full {
      lines += paragraphs(.yourAnswer(wording.text(of: answer)))
    }
    lines += remarks
    // The model of a short answer was shown when its points were marked.
    if question.type != .short {
      lines += paragraphs(.rightAnswer(wording.rightAnswer))
    }
    if let explanation = question.fields.explanation {
      lines += paragraphs(.explanation(HarmlessText.lines(explanation)))
    }
    if !question.fields.citations.isEmpty {
      let citations = CitationWording(header: header).message(for: question.fields.citations)
      lines += paragraphs(.basis(citations.harmless))
    }
    if let supersession { lines += paragraphs(.restsOnOldLaw(supersession).harmless) }
    return lines
  }

  /// What study mode shows: the right answer, and the model of a short answer, with the explanation.
  var studyLines: [ScreenLine] {
    guard case .short(let model, let points) = question.body else { return lines }
    return Self.model(model, points, language) + lines
  }

  /// The model answer of a short question with its points, numbered.
  static func model(_ model: String, _ points: [KeyPoint], _ language: Language) -> [ScreenLine] {
    var lines = [
      ScreenLine.text(Message.modelAnswer.text(in: language) + HarmlessText.lines(model))
    ]
    lines.append(.text(Message.keyPoints.text(in: language)))
    for (index, point) in points.enumerated() {
      lines.append(.item(marker: "\(index + 1)", text: HarmlessText.lines(point.text)))
    }
    return lines
  }

  private var wording: AnswerWording {
    AnswerWording(question: question, order: order, language: language)
  }

  /// The feedback of the options picked.
  private var remarks: [ScreenLine] {
    guard case .choice(let picked) = answer else { return [] }
    let choices: [Choice]
    switch question.body {
    case .single(let all, _), .multiple(let all): choices = all
    default: return []
    }
    return picked.compactMap { letter in
      guard choices.indices.contains(letter.index), let feedback = choices[letter.index].feedback,
        let shown = order.shownLetter(of: letter)
      else { return nil }
      return .item(marker: "\(shown)", text: HarmlessText.lines(feedback))
    }
  }

  private func paragraphs(_ message: Message) -> [ScreenLine] {
    message.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      .map { .text(String($0)) }
  }
}
