import Dates
import Diagnostics
import Sessions
import Settings
import Statutes

/// Lays out the checklist of a session: what, who, until when, and the rule.
@MainActor
struct ChecklistScreen {
  let track: Track
  let firstDay: CalendarDate
  /// As they were asked for.
  let regions: [String]
  let language: Language
  let checklist: SessionChecklist

  init(track: Track, firstDay: CalendarDate, regions: [String], language: Language) {
    (self.track, self.firstDay, self.regions) = (track, firstDay, regions)
    self.language = language
    checklist = SessionChecklist(track, firstDay: firstDay, regions: regions)
  }

  /// The whole checklist.
  var lines: [ScreenLine] {
    let title = Message.checklistTitle(
      HarmlessText.oneLine(track.title), firstDay, provinces: checklist.provinces)
    return [.text(text(title.harmless))] + checklist.stages.flatMap(lines(of:)) + [.blank] + remarks
  }

  private func lines(of stage: SessionChecklist.Stage) -> [ScreenLine] {
    [.blank, .text("【\(HarmlessText.oneLine(stage.title))】")]
      + stage.entries.flatMap { [.blank, line($0)] }
  }

  private func line(_ entry: SessionChecklist.Entry) -> ScreenLine {
    let step = entry.step
    var paragraphs = [step.task + (step.condition.map { text(.condition($0)) } ?? "")]
    let facts = [step.actor, time(of: entry), step.limit].compactMap(\.self)
    if !facts.isEmpty { paragraphs.append(facts.joined(separator: text(.factSeparator))) }
    if let note = step.note { paragraphs.append(text(.stepNote(note))) }
    let basis = CitationWording(header: nil).message(for: step.basis.map(\.citation))
    paragraphs.append(text(.basis(basis)))
    let province = step.region ?? text(.nationwide)
    return .item(
      marker: HarmlessText.oneLine(province),
      text: paragraphs.map { HarmlessText.oneLine($0) }.joined(separator: "\n"))
  }

  /// When, in words; `nil` where the rule does not say.
  private func time(of entry: SessionChecklist.Entry) -> String? {
    entry.step.time.map { text(Message.time($0, on: entry.day)) }
  }

  /// What the list rests on, and what it leaves out.
  private var remarks: [ScreenLine] {
    let cited = Set(
      checklist.stages.flatMap(\.entries).flatMap(\.step.basis).compactMap { located in
        if case .provision(let provision) = located.citation { provision.law } else { nil }
      })
    let versions = track.laws.filter { cited.contains($0.key) }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }
    return [
      Message.checklistRemark, province,
      .checklistVersions(versions.map { ($0.key.text, $0.value) }),
    ]
    .map { .text(text($0.harmless)) }
  }

  /// What is said about the provinces.
  private var province: Message {
    if !checklist.provinces.isEmpty { return .provincesRemark }
    return regions.isEmpty
      ? .provincesNotChosen(checklist.knownProvinces)
      : .provincesUnknown(regions, known: checklist.knownProvinces)
  }

  private func text(_ message: Message) -> String { message.text(in: language) }
}
