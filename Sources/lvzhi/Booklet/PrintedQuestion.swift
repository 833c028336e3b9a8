import Pages
import Questions

/// A question as it stands on paper, with a place for the answer.
struct PrintedQuestion {
  let question: Question
  /// Its number in the booklet, from 1.
  let number: Int

  /// Lines for a short answer.
  private static let lines = 6
  /// Options of at most so many characters stand two in a line.
  private static let short = 11

  /// The order in which options are printed: the bank's, which its author chose, but items to be put in
  /// order and right-hand sides are mixed, since theirs tells the answer. The same at every printing.
  var order: DisplayOrder {
    let unmixed = DisplayOrder(unmixed: question)
    switch question.body {
    case .ordering, .matching:
      var chance = SplitMix64(seed: Self.seed(of: question.name))
      let mixed = DisplayOrder(for: question, using: &chance)
      guard mixed == unmixed, let first = unmixed.description.first else { return mixed }
      return DisplayOrder(unmixed.description.dropFirst() + String(first)) ?? mixed
    case .single, .multiple, .trueFalse, .blanks, .short:
      return unmixed
    }
  }

  /// FNV-1a of the name, so that two questions are not mixed alike.
  private static func seed(of name: QuestionName) -> UInt64 {
    name.description.utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
  }

  func node(in language: Language) -> HTMLNode {
    let type = question.type.message
    let head = Message(zh: "【\(type.chinese)】", en: "[\(type.english)] ").text(in: language)
    var stem = MarkdownText(question.stemOnPaper, breaks: .kept).nodes
    stem.lead(with: [HTMLNode(.span, look: .mark, "\(number)."), .text(head)])
    switch question.body {
    case .single, .multiple, .trueFalse: stem.trail(with: [HTMLNode(.span, look: .gap, "（　　）")])
    case .blanks, .ordering, .matching, .short: break
    }
    return HTMLNode(.div, look: .question, stem + place(in: language))
  }

  /// The options, or the place to write in.
  private func place(in language: Language) -> [HTMLNode] {
    switch question.body {
    case .single(let choices, _), .multiple(let choices): return options(choices.map(\.text))
    case .trueFalse, .blanks: return []
    case .ordering(let items):
      let words = Message.orderOnPaper.text(in: language)
      return options(items) + [HTMLNode(.p, words)]
    case .matching(let matching): return [sides(matching)]
    case .short:
      return (0..<Self.lines).map { _ in HTMLNode(.div, look: .line, []) }
    }
  }

  /// The texts in the order of the paper, each with its letter.
  private func lettered(_ texts: [String]) -> [(letter: String, text: String)] {
    order.letters.enumerated().compactMap { place, letter in
      OptionLetter(index: place).map { ($0.description, texts[letter.index]) }
    }
  }

  private func options(_ texts: [String]) -> [HTMLNode] {
    let options = lettered(texts).map { letter, text in
      HTMLNode(.p, look: .option, [HTMLNode(.span, look: .mark, letter), .text(text)])
    }
    let areShort = texts.allSatisfy { $0.count <= Self.short }
    return areShort ? [HTMLNode(.div, look: .pairs, options)] : options
  }

  private func sides(_ matching: Matching) -> HTMLNode {
    let rights = lettered(matching.rights)
    let rows = (0..<max(matching.lefts.count, rights.count)).map { row -> HTMLNode in
      let left: [HTMLNode] =
        row < matching.lefts.count
        ? [
          HTMLNode(.span, look: .gap, "（　　）"), HTMLNode(.span, look: .mark, "\(row + 1)"),
          .text(matching.lefts[row]),
        ] : []
      let right: [HTMLNode] =
        row < rights.count
        ? [HTMLNode(.span, look: .mark, rights[row].letter), .text(rights[row].text)] : []
      return HTMLNode(.tr, [HTMLNode(.td, left), HTMLNode(.td, right)])
    }
    return HTMLNode(.table, look: .sides, [HTMLNode(.tbody, rows)])
  }
}

extension Question {
  /// The stem with lines to write on for its gaps, numbered if there are several.
  var stemOnPaper: String {
    guard case .blanks(let fillIn) = body else { return stem }
    let several = fillIn.blanks.count > 1
    return fillIn.texts.dropFirst().enumerated().reduce(into: fillIn.texts[0]) { text, next in
      text += (several ? "（\(next.offset + 1)）" : "") + "__________" + next.element
    }
  }
}
