import Console
import Diagnostics
import Interchange
import Questions

/// How an item was understood, to look at before it is taken.
struct ImportPreview {
  private let item: ForeignItem

  init(_ item: ForeignItem) {
    self.item = item
  }

  /// Where it stands and how sure that is, the stem, the options, the answer.
  func lines(_ language: Language) -> [ScreenLine] {
    let (kind, options, answer) = parts
    let head = Message.importPreview(item.place, item.confidence, kind).text(in: language)
    let stem = HarmlessText.oneLine(item.stem.replacing("{{}}", with: "____"))
    var lines: [ScreenLine] = [.text(head), .text(stem)]
    lines += options.map { .item(marker: $0.marker, text: HarmlessText.oneLine($0.text)) }
    if let answer {
      lines.append(.text(Message.importAnswer(HarmlessText.oneLine(answer)).text(in: language)))
    }
    return lines
  }

  private var parts: (kind: Message, options: [(marker: String, text: String)], answer: String?) {
    switch item.body {
    case .choice(let options, let several):
      let right = options.indices.filter { options[$0].isRight }.map(OptionLetter.text).joined()
      let shown = options.enumerated().map { (OptionLetter.text(of: $0), $1.text) }
      return ((several ? QuestionType.multiple : .single).message, shown, right)
    case .trueFalse(let isTrue): return (QuestionType.trueFalse.message, [], isTrue ? "√" : "×")
    case .blanks(let answers):
      return (
        QuestionType.blank.message, [],
        answers.map { $0.joined(separator: " / ") }.joined(separator: "；")
      )
    case .matching(let pairs, let extras):
      let shown = pairs.map { ("-", "\($0.left) → \($0.right)") } + extras.map { ("-", "→ \($0)") }
      return (QuestionType.matching.message, shown, nil)
    case .ordering(let items):
      return (QuestionType.ordering.message, items.enumerated().map { ("\($0 + 1)", $1) }, nil)
    case .short(let model, _): return (QuestionType.short.message, [], model)
    }
  }
}
