import Diagnostics
import Questions

/// Lays a question out as lines for the screen: stem, options with the letter and the digit to type.
struct QuestionScreen {
  let question: Question
  let order: DisplayOrder
  let language: Language

  /// The whole question; texts from the bank are made harmless. Lines may be longer than the screen.
  var lines: [ScreenLine] {
    var lines: [ScreenLine] = []
    if let parent = question.parent {
      lines += text(parent.text) + [.blank]
    }
    lines += text(question.stemWithGaps)
    if !body.isEmpty { lines += [.blank] + body }
    return lines
  }

  /// What one may type, for the prompt.
  var prompt: Message {
    switch question.body {
    case .single(let choices, _):
      Message(zh: "答案（1–\(choices.count)，0 菜单）：", en: "Answer (1–\(choices.count), 0 menu): ")
    case .multiple:
      Message(zh: "答案（可多选，数字连着写，如 13；0 菜单）：", en: "Answer (several, such as 13; 0 menu): ")
    case .trueFalse:
      Message(zh: "答案（1 对　2 错　0 菜单）：", en: "Answer (1 true, 2 false, 0 menu): ")
    case .blanks(let fillIn):
      .blankPrompt(1, of: fillIn.blanks.count)
    case .ordering(let items):
      Message(
        zh: "正确的次序（如 \(example(items.count))，0 菜单）：",
        en: "The right order (such as \(example(items.count)); 0 menu): ")
    case .matching:
      Message(zh: "连线（如 12 21，或 1B 2A；0 菜单）：", en: "Match (such as 12 21, or 1B 2A; 0 menu): ")
    case .short:
      Message(zh: "您的回答（0 菜单）：", en: "Your answer (0 menu): ")
    }
  }

  private var body: [ScreenLine] {
    switch question.body {
    case .single(let choices, _), .multiple(let choices):
      shown(choices.map(\.text), withDigits: true)
    case .trueFalse, .blanks, .short:
      []
    case .ordering(let items):
      shown(items, withDigits: true)
    case .matching(let matching):
      matching.lefts.enumerated().map { index, left in
        .item(marker: "\(index + 1)", text: HarmlessText.oneLine(left))
      } + [.blank] + shown(matching.rights, withDigits: true)
    }
  }

  /// The texts in the order of this showing, each with the letter and the digit to type.
  private func shown(_ texts: [String], withDigits: Bool) -> [ScreenLine] {
    order.letters.enumerated().compactMap { place, letter in
      guard let name = OptionLetter(index: place) else { return nil }
      let marker = withDigits && order.letters.count <= 9 ? "\(place + 1) \(name)" : "\(name)"
      return .item(marker: marker, text: HarmlessText.lines(texts[letter.index]))
    }
  }

  private func text(_ text: String) -> [ScreenLine] {
    HarmlessText.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { .text(String($0)) }
  }

  private func example(_ count: Int) -> String {
    (1...max(count, 1)).reversed().map(String.init).joined(separator: count > 9 ? " " : "")
  }
}

extension Question {
  /// The stem with its gaps drawn as lines, numbered if there are several.
  var stemWithGaps: String {
    guard case .blanks(let fillIn) = body else { return stem }
    let several = fillIn.blanks.count > 1
    var text = fillIn.texts[0]
    for index in fillIn.blanks.indices {
      text += several ? "__\(index + 1)__" : "________"
      text += fillIn.texts[index + 1]
    }
    return text
  }
}
