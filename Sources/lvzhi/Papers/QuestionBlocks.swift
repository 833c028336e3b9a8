import Pages
import Papers
import Questions

/// Questions as they are printed on a paper: number, stem, and a place for the answer.
struct QuestionBlocks {
  let language: Language
  let size: TypeSize

  /// Lines for a short answer.
  private static let lines = 6

  /// The questions of a section, each kept whole; those of a case stand together below its text.
  func blocks(for items: [PaperItem]) -> [PrintBlock] {
    var blocks: [PrintBlock] = []
    var rest = items[...]
    while let first = rest.first {
      let run = rest.prefix { $0.question.parent == first.question.parent }
      rest = rest.dropFirst(run.count)
      let questions = run.map { PrintBlock.together(self.blocks(for: $0)) }
      if let parent = first.question.parent, let question = questions.first {
        let told: [PrintBlock] = [.shared([.prose(parent.text)]), question]
        blocks += [.together(told)] + questions.dropFirst()
      } else {
        blocks += questions
      }
    }
    return blocks
  }

  /// One question.
  func blocks(for item: PaperItem) -> [PrintBlock] {
    let question = item.question
    let gap: [PrintRun]
    switch question.body {
    case .single, .multiple, .trueFalse: gap = [.whole("（　　）")]
    case .blanks, .ordering, .matching, .short: gap = []
    }
    return [.prose(question.stemOnPaper, before: [.strong("\(item.number).")], after: gap)]
      + place(for: item)
  }

  /// The options, or the place to write in.
  private func place(for item: PaperItem) -> [PrintBlock] {
    switch item.question.body {
    case .single(let choices, _), .multiple(let choices):
      return [options(choices.map(\.text), item.order)]
    case .trueFalse, .blanks: return []
    case .ordering(let items):
      return [
        options(items, item.order), .paragraph([.text(Message.orderOnPaper.text(in: language))]),
      ]
    case .matching(let matching):
      let lefts = matching.lefts.enumerated().map { index, left in
        PrintBlock.paragraph([.whole("（　　）"), .strong("\(index + 1)"), .text(left)])
      }
      return lefts + [options(matching.rights, item.order)]
    case .short: return [.lines(Self.lines)]
    }
  }

  /// The options with the letters that are printed, as many in a row as fit.
  private func options(_ texts: [String], _ order: DisplayOrder) -> PrintBlock {
    let options = order.letters.enumerated().compactMap { place, letter in
      OptionLetter(index: place).map { PrintOption($0.description, texts[letter.index]) }
    }
    let longest = texts.map(\.count).max() ?? 0
    let (inFour, inTwo) = size == .smallThree ? (4, 10) : (6, 14)
    return .options(options, columns: longest <= inFour ? 4 : longest <= inTwo ? 2 : 1)
  }
}
