import Console
import Diagnostics
import Settings
import Storage

/// Everything that `bank check` found in files of settings, such as tracks and blueprints, of one kind.
@MainActor
struct SettingsReport {
  /// A finding in words.
  struct Line {
    let severity: Severity
    let code: String
    let message: Message
    let range: ByteRange
  }

  /// A file with what was found in it.
  typealias Part = (source: SourceText, lines: [Line])

  private let parts: [Part]
  let failures: [StorageError]
  private let summary: (_ errors: Int, _ warnings: Int, _ files: Int) -> Message

  /// Reads each of `paths` with `read`; the findings come in the order of the text.
  init(
    _ paths: [FilePath], failures: [StorageError],
    summary: @escaping (_ errors: Int, _ warnings: Int, _ files: Int) -> Message,
    read: (FilePath) throws(StorageError) -> Part
  ) {
    var failures = failures
    parts = paths.compactMap { path in
      do throws(StorageError) {
        let part = try read(path)
        return (part.source, part.lines.sorted { $0.range.start < $1.range.start })
      } catch {
        failures.append(error)
        return nil
      }
    }
    self.failures = failures
    self.summary = summary
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
      dialogue.complain(summary(errors, warnings, parts.count))
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

extension SettingsReport.Line {
  /// What is wrong with a file by itself, under the code of its kind.
  init(_ finding: Diagnostic<SettingsProblem>, code: String) {
    self.init(
      severity: .error, code: code, message: finding.problem.message, range: finding.range)
  }
}
