import Diagnostics
import Exams
import Papers
import Records
import Storage

/// Says what a merge would do: what comes over on standard output, what stays and what does not agree on standard error.
@MainActor
struct MergeReport {
  let plan: MergePlan
  let program: Program

  /// So many lines of one sort are shown; the rest is counted.
  private static let most = 200

  func show() {
    let steps = plan.steps.filter(\.changesAnything)
    show(steps.map { (.mergeMarker($0), line(of: $0)) })
    show(plan.newFiles.map { (.mergeFileMarker, .verbatim(HarmlessText.oneLine($0.path))) })
    if plan.unchanged > 0 { program.dialogue.say(.mergeUnchanged(plan.unchanged)) }
    complain(plan.refusals.map(Message.mergeRefusal))
    complain(plan.steps.filter { !$0.conflicts.isEmpty }.map(Message.mergeConflicts))
    let offset = program.moment.utcOffset
    complain(plan.differentFiles.map { .mergeDifferentFile($0, utcOffset: offset) })
    complain(plan.passedOver.map(Message.mergePassedOver))
    complain(disagreements())
  }

  private func line(of step: MergePlan.Step) -> Message {
    .mergeStep(.mergeSubject(step), step)
  }

  /// Papers that two people keyed in differently for one deputy.
  private func disagreements() -> [Message] {
    let papers = plan.steps.filter { !$0.events.isEmpty }
    guard !papers.isEmpty else { return [] }
    let roster = (try? program.roster()) ?? []
    let people = People(roster.map { ($0.id, $0.uids) })
    return papers.compactMap { step in
      let names = PaperLedger(step.events, people: people).conflicts.keys.map { examinee in
        switch examinee {
        case .deputy(let id, _): roster.first { $0.id == id }?.profile.name ?? id.text
        case .unsigned(let number): "#\(number)"
        }
      }
      guard !names.isEmpty else { return nil }
      return .mergeSubject(step) + Message(zh: "：", en: ": ")
        + .entriesDisagree(names.sorted().map { HarmlessText.oneLine($0) })
    }
  }

  private func show(_ lines: [(marker: Message, text: Message)]) {
    let language = program.dialogue.language
    program.dialogue.show(
      lines.prefix(Self.most).map { marker, text in
        .item(marker: marker.text(in: language), text: text.text(in: language))
      })
    if lines.count > Self.most { program.dialogue.say(.mergeMore(lines.count - Self.most)) }
  }

  private func complain(_ lines: [Message]) {
    for line in lines.prefix(Self.most) { program.dialogue.complain(line) }
    if lines.count > Self.most { program.dialogue.complain(.mergeMore(lines.count - Self.most)) }
  }
}
