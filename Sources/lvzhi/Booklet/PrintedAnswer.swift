import Pages
import Questions
import Statutes

/// The answer to a printed question at the back of a booklet: what is right, why, and the source.
struct PrintedAnswer {
  let printed: PrintedQuestion
  let header: BankHeader?
  let language: Language
  /// Whether the question is named with its bank.
  let namesBank: Bool
  /// The text of the law that the question rests on, if it is no longer in force.
  var supersession: Supersession?

  private var question: Question { printed.question }

  var node: HTMLNode {
    var nodes = right
    if let explanation = question.fields.explanation {
      nodes += MarkdownText(text(.explanation(explanation)), breaks: .kept).nodes
    }
    nodes.append(HTMLNode(.p, look: .small, source))
    if let supersession {
      nodes.append(HTMLNode(.p, look: .small, text(.restsOnOldLaw(supersession))))
    }
    return HTMLNode(.div, look: .keep, nodes)
  }

  private var right: [HTMLNode] {
    let number = HTMLNode(.span, look: .mark, "\(printed.number).")
    guard case .short(let model, let points) = question.body else {
      return [HTMLNode(.p, [number] + lines(of: wording.rightAnswer))]
    }
    let answer = HTMLNode(.p, [number, .text(text(.modelAnswer) + model)])
    let items = points.map { HTMLNode(.li, $0.text) }
    return [answer, HTMLNode(.p, text(.keyPoints)), HTMLNode(.ol, items)]
  }

  private var wording: AnswerWording {
    AnswerWording(question: question, order: printed.order, language: language)
  }

  /// An answer of several parts has a line for each.
  private func lines(of answer: String) -> [HTMLNode] {
    let lines = answer.split(separator: "\n").map { [HTMLNode(.strong, String($0).trimmed)] }
    return Array(lines.joined(separator: [.element(.br, [], [])]))
  }

  private var source: String {
    let name = namesBank ? question.name.description : question.name.id.text
    let number = text(.questionNumber(name))
    guard !question.fields.citations.isEmpty else { return number }
    let citations = CitationWording(header: header).message(for: question.fields.citations)
    return text(.basis(citations)) + (language == .chinese ? "　" : "   ") + number
  }

  private func text(_ message: Message) -> String { message.text(in: language) }
}
