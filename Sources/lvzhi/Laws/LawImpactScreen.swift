import BankFile
import Diagnostics
import Questions
import Statutes

/// What a change of a law means for the questions of a bank, for people to read.
struct LawImpactScreen {
  private let impact: BankImpact
  private let language: Language

  init(_ impact: BankImpact, in language: Language) {
    self.impact = impact
    self.language = language
  }

  var lines: [ScreenLine] {
    let header = impact.document.header
    let title = HarmlessText.oneLine(header.title)
    var lines: [ScreenLine] = [.blank]
    lines.append(text(.bankCites(title, header.id.text, impact.questions.count)))
    let unaffected = impact.count(.unaffected)
    if unaffected > 0 { lines.append(text(.questionsUnaffected(unaffected, names(.unaffected)))) }
    lines += details(.renumbered, .questionsRenumbered(impact.count(.renumbered)))
    lines += details(.touched, .questionsTouched(impact.count(.touched)))
    lines += details(.undecided, .questionsUndecided(impact.count(.undecided)))
    let ended = impact.count(.ended)
    if ended > 0 { lines.append(text(.questionsEnded(ended, names(.ended)))) }
    return lines
  }

  private func names(_ verdict: QuestionImpact.Verdict) -> String {
    let separator = language == .chinese ? "、" : ", "
    return impact.questions.filter { $0.verdict == verdict }.map(\.name.id.text)
      .joined(separator: separator)
  }

  private func details(_ verdict: QuestionImpact.Verdict, _ heading: Message) -> [ScreenLine] {
    let questions = impact.questions.filter { $0.verdict == verdict }
    if questions.isEmpty { return [] }
    return [text(heading)]
      + questions.map { question in
        let parts = question.citations.map { words(for: $0).text(in: language) }
        return .item(marker: question.name.id.text, text: parts.joined(separator: "\n"))
      }
  }

  private func text(_ message: Message) -> ScreenLine { .text(message.text(in: language)) }

  /// Where a cited place went, and what was changed in it.
  private func words(for citation: QuestionImpact.Citation) -> Message {
    let old = LawPlaceWording.message(for: citation.place)
    switch citation.fate {
    case .kept: return old
    case .renumbered(let now):
      return old + .verbatim(" → ") + LawPlaceWording.message(for: now)
    case .touched(let change, let now):
      let moved = now == citation.place ? nil : now
      let place = moved.map { Message.placeNow(old, LawPlaceWording.message(for: $0)) } ?? old
      return place + words(for: change)
    }
  }

  private func words(for change: PlaceChange) -> Message {
    switch change {
    case .dropped: return .placeDropped
    case .undecided: return .placeUndecided
    case .absent: return .oldPlaceAbsent
    case .notCompared: return .placeNotCompared
    case .movedAndReworded(let difference):
      return .placeMovedAndReworded + .verbatim("\n" + MarkedChange.text(difference))
    case .reworded(let passages):
      let changes = passages.map { passage in
        Message.verbatim("\n") + place(of: passage)
          + .verbatim(" " + MarkedChange.text(passage.difference))
      }
      return changes.reduce(Message(zh: "：", en: ":")) { $0 + $1 }
    }
  }

  private func place(of passage: PassagePairing) -> Message {
    if let new = passage.new { return LawPlaceWording.message(for: new) }
    guard let old = passage.old else { return .verbatim("") }
    return Message(zh: "原", en: "old ") + LawPlaceWording.message(for: old)
  }
}
