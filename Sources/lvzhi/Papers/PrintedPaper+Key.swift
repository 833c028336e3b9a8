import Pages
import Papers
import Questions

extension PrintedPaper {
  /// The key: all answers at a glance in groups of five, as they are keyed in, then each with its explanation
  /// and source.
  var keyDocument: PrintDocument {
    let glance = paper.sections.indices.flatMap { index -> [PrintBlock] in
      [.heading(heading(of: index)), .paragraph(self.glance(at: index))]
    }
    let details = paper.sections.indices.flatMap { index -> [PrintBlock] in
      [.subheading(heading(of: index))] + sections[index].map { .together(answer(to: $0)) }
    }
    return document(
      .keyKind, pageNumbers: true,
      [
        .title(paper.title + "　" + text(variantMark) + text(.keyKind)),
        .subtitle([.text(text(.keepKeyAway))]),
      ] + glance + [.newPage, .heading(text(.keyDetails))] + details + foot)
  }

  /// The answers of a section in groups of five, each with the numbers it stands for.
  private func glance(at index: Int) -> [PrintRun] {
    let items = sections[index]
    switch paper.sections[index].type {
    case .short: return [.text(text(.seeBelow))]
    case .blank:
      return items.flatMap { item -> [PrintRun] in
        [.strong("\(item.number)."), .text(wording(item).rightAnswer + "　")]
      }
    default:
      return stride(from: 0, to: items.count, by: 5).flatMap { start -> [PrintRun] in
        let group = items[start..<min(start + 5, items.count)]
        guard let first = group.first, let last = group.last else { return [] }
        let letters = group.map(letters)
        let separator = letters.allSatisfy { $0.count == 1 } ? "" : " "
        return [
          .whole(
            "\(first.number)–\(last.number) " + letters.joined(separator: separator)),
          .text("　　"),
        ]
      }
    }
  }

  /// The right answer in as few letters as possible.
  private func letters(of item: PaperItem) -> String {
    switch item.question.rightAnswer.shown(in: item.order) {
    case .trueFalse(let isTrue): isTrue ? "√" : "×"
    case .matching(let pairs): pairs.map { "\($0.left + 1)\($0.right)" }.joined()
    case let answer: AnswerCode.encode(answer).joined()
    }
  }

  private func wording(_ item: PaperItem) -> AnswerWording {
    AnswerWording(question: item.question, order: item.order, language: language)
  }

  /// The right answer, why, and the source.
  func answer(to item: PaperItem) -> [PrintBlock] {
    let lines = wording(item).rightAnswer.split(separator: "\n").map { String($0).trimmed }
    var blocks: [PrintBlock] = [
      .paragraph([.strong("\(item.number)."), .text(lines.joined(separator: "　"))])
    ]
    if case .short(_, let points) = item.question.body {
      blocks += points.enumerated().map { index, point in
        .paragraph([.text(text(.keyPoint(index + 1, point)))])
      }
    }
    if let explanation = item.question.fields.explanation {
      blocks.append(.prose(text(.explanation(explanation))))
    }
    return blocks + [.small([.text(source(of: item))])]
  }

  private func source(of item: PaperItem) -> String {
    let number = text(.questionNumber(item.name.description))
    let citations = item.question.fields.citations
    guard !citations.isEmpty else { return number }
    // A frozen citation names its version itself.
    let basis = CitationWording(header: nil).message(for: citations)
    return text(.basis(basis)) + (language == .chinese ? "　" : "   ") + number
  }

  /// The presenter's cards: each with a question and, below it, what there is to say about it.
  var cardsDocument: PrintDocument {
    let questions = QuestionBlocks(language: language, size: size)
    let cards = sections.joined().map { item in
      // A card is shown by itself, so each has the case that its question belongs to.
      let told = item.question.parent.map { [PrintBlock.shared([.prose($0.text)])] } ?? []
      return PrintBlock.card(told + questions.blocks(for: item).withoutLines + answer(to: item))
    }
    return document(
      .cardsKind, pageNumbers: true,
      [
        .title(paper.title + "　" + text(variantMark) + text(.cardsKind)),
        .subtitle([.text(text(.keepKeyAway))]),
      ] + cards + foot)
  }
}

extension [PrintBlock] {
  /// Without lines to write on, which nobody needs on a card.
  fileprivate var withoutLines: [PrintBlock] {
    filter { block in if case .lines = block { false } else { true } }
  }
}
