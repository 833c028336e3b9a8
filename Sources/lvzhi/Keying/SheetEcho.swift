import Diagnostics
import Exams
import Papers
import Questions

/// A keyed sheet as it is shown back: printed letters in groups of five, section by section, so that a slip is seen.
struct SheetEcho {
  let sheet: SheetKeying
  let language: Language

  var lines: [ScreenLine] {
    let keyed = zip(sheet.items, sheet.slots).map { ($0, $1) }
    let sections = Dictionary(grouping: keyed) { $0.0.section }
    return sections.sorted { $0.key < $1.key }.flatMap { lines(of: $0.value) }
  }

  private func lines(of keyed: [(PaperItem, SheetKeying.Slot)]) -> [ScreenLine] {
    let isRun = keyed.allSatisfy { [.single, .trueFalse].contains($0.0.question.type) }
    return stride(from: 0, to: keyed.count, by: isRun ? 25 : 5).map { start in
      let row = Array(keyed[start..<min(start + (isRun ? 25 : 5), keyed.count)])
      let texts = row.map { text($0.0, $0.1) }
      let groups = isRun ? groups(texts).joined(separator: " ") : texts.joined(separator: "  ")
      return .item(marker: "\(row[0].0.number)–\(row[row.count - 1].0.number)", text: groups)
    }
  }

  private func groups(_ texts: [String]) -> [String] {
    stride(from: 0, to: texts.count, by: 5).map { start in
      texts[start..<min(start + 5, texts.count)].joined()
    }
  }

  private func text(_ item: PaperItem, _ slot: SheetKeying.Slot) -> String {
    guard case .answered(let answer) = slot else { return "-" }
    return Self.text(answer, item)
  }

  /// An answer in printed letters, as it is keyed in.
  static func text(_ answer: Answer?, _ item: PaperItem) -> String {
    switch answer?.shown(in: item.order) {
    case nil: "-"
    case .trueFalse(let isTrue): isTrue ? "√" : "×"
    case .choice(let letters): letters.map(\.description).joined()
    case .blanks(let texts): HarmlessText.oneLine(texts.joined(separator: "；"))
    case .short(let text, _): HarmlessText.oneLine(text)
    case let shown?: AnswerCode.encode(shown).joined(separator: " ")
    }
  }
}
