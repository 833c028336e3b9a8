import BankFile
import Console
import Dates
import Diagnostics
import Questions
import Settings
import Statutes
import Storage

/// Everything that `bank check` found in files of tracks.
@MainActor
struct TrackReport {
  /// A finding in words.
  fileprivate struct Line {
    let severity: Severity
    let code: String
    let message: Message
    let range: ByteRange
  }

  private let parts: [(source: SourceText, lines: [Line])]
  let failures: [StorageError]

  /// Checks the files by themselves, and what they name by the banks of `library` and the registry.
  init(
    _ paths: [FilePath], failures: [StorageError], library: BankLibrary, registry: LawRegistry?,
    day: CalendarDate
  ) {
    let banks = library.entries.map {
      ($0.document.header.id, BankOutline($0.document, registry: registry, on: day))
    }
    let check = TrackCheck(
      banks: Dictionary(banks, uniquingKeysWith: { first, _ in first }), registry: registry,
      day: day)
    var failures = failures
    parts = paths.compactMap { path in
      do throws(StorageError) {
        let file = try TrackLibrary.read(path)
        let faults = file.problems.map { Line($0) }
        let misses = file.track.map { check.problems(of: $0).map { Line($0) } } ?? []
        return (file.source, (faults + misses).sorted { $0.range.start < $1.range.start })
      } catch {
        failures.append(error)
        return nil
      }
    }
    self.failures = failures
  }

  var isEmpty: Bool { parts.isEmpty }
  var errors: Int { count(.error) }
  var warnings: Int { count(.warning) }

  private func count(_ severity: Severity) -> Int {
    parts.reduce(0) { $0 + $1.lines.count { $0.severity == severity } }
  }

  /// Prints every finding with its line and caret, and the sums.
  func show(on dialogue: Dialogue) {
    for failure in failures { dialogue.complain(StorageErrorWording.message(for: failure)) }
    let width = dialogue.terminal.outputIsTerminal ? dialogue.terminal.size.columns : 100
    let layout = DiagnosticLayout(width: width)
    for part in parts where !part.lines.isEmpty {
      let index = LineIndex(part.source)
      for line in part.lines {
        let words = DiagnosticWords(
          severity: line.severity.message.text(in: dialogue.language), code: line.code,
          message: line.message.harmless.text(in: dialogue.language))
        let laidOut = layout.lines(words, at: line.range, in: part.source, index: index)
        dialogue.output.write(laidOut.text)
      }
    }
    if errors + warnings > 0 {
      dialogue.complain(
        .trackCheckSummary(errors: errors, warnings: warnings, files: parts.count))
    }
  }

  /// The findings in the shape of those of banks.
  func values(in language: Language) -> [JSONValue] {
    parts.flatMap { part -> [JSONValue] in
      let index = LineIndex(part.source)
      return part.lines.map { line in
        let place = index.position(of: Int(line.range.start))
        return [
          "path": .string(part.source.path), "line": .integer(place.line),
          "column": .integer(place.column), "severity": .string(line.severity.rawValue),
          "code": .string(line.code), "message": .string(line.message.text(in: language)),
          "fix": .null,
        ]
      }
    }
  }
}

extension TrackReport.Line {
  fileprivate init(_ finding: Diagnostic<SettingsProblem>) {
    self.init(
      severity: .error, code: "track-file", message: finding.problem.message, range: finding.range)
  }

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
