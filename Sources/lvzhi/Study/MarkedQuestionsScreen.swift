import Diagnostics
import Questions
import Records

/// Lists marked questions on the screen: bank, chapter, then a line each.
@MainActor
struct MarkedQuestionsScreen {
  let questions: MarkedQuestions
  let language: Language

  /// How many there are in each chapter.
  var overview: [ScreenLine] {
    questions.byChapter.map { group in
      .item(
        marker: title(of: group.bank, group.chapter),
        text: Message.mistakesCount(group.entries.count).text(in: language))
    }
  }

  /// Every question on a line under its chapter, with what `remark` says of it.
  func lines(remark: (QuestionState) -> Message? = { _ in nil }) -> [ScreenLine] {
    questions.byChapter.flatMap { group -> [ScreenLine] in
      [.blank, .text(title(of: group.bank, group.chapter)), .blank]
        + group.entries.map { entry in
          line(entry, remark(entry.state).map { $0.text(in: language) })
        }
    }
  }

  private func title(of bank: BankHeader, _ chapter: String?) -> String {
    HarmlessText.oneLine([bank.title, chapter].compactMap(\.self).joined(separator: " · "))
  }

  private func line(_ entry: MarkedQuestions.Entry, _ remark: String?) -> ScreenLine {
    let stem = HarmlessText.oneLine(entry.question.stemWithGaps)
    return .item(
      marker: entry.question.name.description,
      text: remark.map { "\(stem)\n\(HarmlessText.lines($0))" } ?? stem)
  }
}
