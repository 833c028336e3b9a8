import BankFile
import Dates
import Diagnostics
import Questions
import Settings
import Statutes
import Storage

extension SettingsReport {
  /// Checks files of tracks by themselves, and what they name by the banks of `library` and the registry.
  init(
    tracks paths: [FilePath], failures: [StorageError], library: BankLibrary,
    registry: LawRegistry?, day: CalendarDate
  ) {
    let banks = library.entries.map {
      ($0.document.header.id, BankOutline($0.document, registry: registry, on: day))
    }
    let check = TrackCheck(
      banks: Dictionary(banks, uniquingKeysWith: { first, _ in first }), registry: registry,
      day: day)
    self.init(
      paths, failures: failures,
      summary: { .trackCheckSummary(errors: $0, warnings: $1, files: $2) }
    ) { path throws(StorageError) in
      let file = try TrackLibrary.read(path)
      let faults = file.problems.map { Line($0, code: "track-file") }
      return (file.source, faults + (file.value.map(check.problems)?.map { Line($0) } ?? []))
    }
  }
}

extension SettingsReport.Line {
  fileprivate init(_ finding: Diagnostic<TrackProblem>) {
    self.init(
      severity: finding.problem.severity, code: finding.problem.code,
      message: finding.problem.message, range: finding.range)
  }
}

extension BankOutline {
  /// What of a bank everybody may be served on a day.
  fileprivate init(_ document: BankDocument, registry: LawRegistry?, on day: CalendarDate) {
    let ends = registry.map { BankSupersessions(document, by: $0) }
    let questions = (0..<document.count).compactMap { index -> Question? in
      let outline = document.outline(at: index)
      guard !outline.hasErrors, let name = outline.name, document.region(at: index) == nil,
        document.validity(at: index).contains(day),
        ends?.supersession(at: index).map({ $0.from > day }) ?? true
      else { return nil }
      return Question(
        id: name.id, chapter: outline.chapter.map { document.title(ofChapter: $0) },
        tags: document.tags(at: index))
    }
    self.init(
      chapters: document.chapters.indices.map { document.title(ofChapter: $0) },
      questions: questions)
  }
}
