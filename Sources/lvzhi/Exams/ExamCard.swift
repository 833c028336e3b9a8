import Diagnostics
import Exams
import Papers

/// The answer card (答题卡): every number with a sign, √ answered, · open, ? marked, ten to a row, or five where there is little
/// room.
struct ExamCard {
  let run: ExamRun
  let language: Language
  /// In columns.
  let width: Int

  var lines: [ScreenLine] {
    let cells = run.items.map { item in
      let sign = run.isMarked(item) ? "?" : run.answer(item) == nil ? "·" : "√"
      let number = String(item.number)
      return String(repeating: " ", count: max(0, 3 - number.count)) + number + sign
    }
    let row = width < 52 ? 5 : 10
    return stride(from: 0, to: cells.count, by: row).map { start in
      .text(cells[start..<min(start + row, cells.count)].joined(separator: " "))
    } + [.text(Message.cardSigns.text(in: language))]
  }
}
