import Diagnostics
import Papers
import Questions

/// A paper on the screen.
struct PaperScreen {
  let printed: PrintedPaper
  /// Whether answers and sources are shown.
  let showsKey: Bool
  let language: Language

  var lines: [ScreenLine] {
    let paper = printed.paper
    let title = paper.title + "　" + text(printed.variantMark)
    return [
      .text(HarmlessText.oneLine(title)), .text(text(.paperTerms(paper))),
      .text(text(.paperIdentity(paper))),
      .text(text(paper.checkedOn.map { .banksChecked($0) } ?? .lawDecides)),
    ]
      + printed.sections.indices.flatMap { index in
        [.blank, .text(HarmlessText.oneLine(printed.heading(of: index)))]
          + questions(printed.sections[index])
      }
  }

  /// The questions of a section; the text of a case stands before the first that belongs to it.
  private func questions(_ items: [PaperItem]) -> [ScreenLine] {
    zip([nil] + items.map(\.question.parent), items).flatMap { before, item -> [ScreenLine] in
      guard let parent = item.question.parent, parent != before else { return lines(for: item) }
      let told = HarmlessText.lines(parent.text).split(separator: "\n")
      return [.blank] + told.map { .text(String($0)) } + lines(for: item)
    }
  }

  private func lines(for item: PaperItem) -> [ScreenLine] {
    let stem = HarmlessText.lines(item.question.stemOnPaper)
    let options = options(of: item.question.body)
    let lettered = item.order.letters.enumerated().compactMap { place, letter -> ScreenLine? in
      guard options.indices.contains(letter.index) else { return nil }
      return OptionLetter(index: place).map {
        .item(marker: "  \($0)", text: HarmlessText.lines(options[letter.index]))
      }
    }
    return [.blank, .item(marker: "\(item.number).", text: stem)] + lettered
      + (showsKey ? key(to: item) : [])
  }

  private func options(of body: QuestionBody) -> [String] {
    switch body {
    case .single(let choices, _), .multiple(let choices): choices.map(\.text)
    case .ordering(let items): items
    case .matching(let matching): matching.rights
    case .trueFalse, .blanks, .short: []
    }
  }

  private func key(to item: PaperItem) -> [ScreenLine] {
    let answer = AnswerWording(question: item.question, order: item.order, language: language)
    let basis = CitationWording(header: nil).message(for: item.question.fields.citations)
    let source = Message.basis(basis) + .verbatim("　") + .questionNumber(item.name.description)
    return (text(.rightAnswer(answer.rightAnswer)) + "\n" + HarmlessText.oneLine(text(source)))
      .split(separator: "\n").map { .text("      " + String($0)) }
  }

  private func text(_ message: Message) -> String { message.text(in: language) }
}
