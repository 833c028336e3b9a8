import BankFile
import Console
import Dates
import Diagnostics
import Statutes
import Storage

/// Everything that `bank check` found, ready to be shown or written as JSON.
@MainActor
struct CheckReport {
  /// One file with what was found in it.
  private struct Part {
    let source: SourceText
    let findings: [Diagnostic<Finding>]
  }

  private let parts: [Part]
  private let failures: [StorageError]
  private let converted: [FilePath]
  private let banks: Int
  private let empty: [FilePath]
  private let passedOver: [FilePath]
  private let isInherited: Bool

  /// Questions whose text of the law is no longer in force on the day.
  private let superseded: Int

  /// Checks `files` by themselves and beside each other. Where they are `inherited`, they are held against
  /// `library` as well, of which nothing is reported.
  init(
    files: [BankFiles.File], registry: LawRegistry?, day: CalendarDate,
    inherited: Bool = false, library: [BankDocument] = []
  ) {
    var documents: [BankDocument] = []
    var others: [Part] = []
    var failures: [StorageError] = []
    var empty: [FilePath] = []
    var passedOver: [FilePath] = []
    for file in files {
      switch file.content {
      case .failed(let error): failures.append(error)
      case .read(let source, .notABank(let findings)):
        others.append(Part(source: source, findings: findings.map { $0.asFinding }))
      case .read(_, .bank(let document)):
        documents.append(document)
        if document.count == 0 { empty.append(file.path) }
      case .read(_, .passedOver): passedOver.append(file.path)
      }
    }
    let own = Set(documents.map(\.source.bytes))
    let beside = library.filter { !own.contains($0.source.bytes) }
    let found = BankCheck.allFindings(
      in: beside + documents, registry: registry, on: day, inherited: inherited
    ).dropFirst(beside.count)
    superseded = documents.reduce(0) { sum, document in
      let ends = registry.map { BankSupersessions(document, by: $0).all } ?? []
      return sum + ends.count { $0.supersession.from <= day }
    }
    parts = zip(documents, found).map { Part(source: $0.source, findings: $1) } + others
    self.failures = failures
    converted = files.filter { $0.encoding == .gb18030 }.map(\.path)
    banks = documents.count
    self.empty = empty
    self.passedOver = passedOver
    isInherited = inherited
  }

  /// Errors, files too long to be a bank among them.
  var errors: Int { count(.error) + failures.count(where: \.isFaultOfContent) }
  /// Whether there was a file that could not be read, whatever is in it.
  var couldNotRead: Bool { !failures.allSatisfy(\.isFaultOfContent) }
  var warnings: Int { count(.warning) }

  /// Whether nothing was meant as a bank.
  var foundNoBank: Bool { parts.isEmpty && failures.isEmpty }

  private func count(_ severity: Severity) -> Int {
    parts.reduce(0) { sum, part in sum + part.findings.count { $0.problem.severity == severity } }
  }

  /// Says which files could not be read, and why, and where nothing was to be checked: in files of `named`
  /// that are no banks, or have no questions. In a folder of banks such files are usual.
  func tellUnchecked(named: [FilePath], on dialogue: Dialogue) {
    for failure in failures { dialogue.complain(StorageErrorWording.message(for: failure)) }
    for path in passedOver where named.contains(path) {
      dialogue.complain(.notReadAsBank(HarmlessText.oneLine(path.text)))
    }
    for path in empty where named.contains(path) {
      dialogue.complain(.bankIsEmpty(HarmlessText.oneLine(path.text)))
    }
  }

  /// Prints every finding with its line and caret, and the sums.
  func show(on dialogue: Dialogue) {
    let width = dialogue.terminal.outputIsTerminal ? dialogue.terminal.size.columns : 100
    let layout = DiagnosticLayout(width: width)
    for path in converted { dialogue.complain(.isGB18030(HarmlessText.oneLine(path.text))) }
    for part in parts where !part.findings.isEmpty {
      let index = LineIndex(part.source)
      let wording = FindingWording(source: part.source, lines: index)
      for finding in part.findings where !isSummed(finding) {
        let words = wording.words(for: finding, in: dialogue.language)
        let laidOut = layout.lines(words, at: finding.range, in: part.source, index: index)
        dialogue.output.write(laidOut.text)
      }
    }
    if isInherited { showSums(on: dialogue) }
    if errors + warnings > 0 {
      dialogue.complain(.checkSummary(errors: errors, warnings: warnings, files: banks))
    }
    if superseded > 0 { dialogue.complain(.restOnOldLaw(superseded)) }
  }

  /// Inherited questions hardly ever name their source: a line for each would bury all else.
  private func isSummed(_ finding: Diagnostic<Finding>) -> Bool {
    isInherited && finding.problem.code == .noCitation
  }

  /// What matters most about inherited questions, in one line each.
  private func showSums(on dialogue: Dialogue) {
    let codes = parts.flatMap(\.findings).map(\.problem.code)
    let bare = codes.count { $0 == .noCitation }
    if bare > 0 { dialogue.complain(.withoutCitation(bare)) }
    let stale: [FindingCode] = [.supersededVersion, .expired, .staleFact, .olderVersion]
    let double: [FindingCode] = [.duplicateStem, .nearDuplicateStem]
    dialogue.complain(
      .inheritedSums(
        stale: codes.count(where: stale.contains), double: codes.count(where: double.contains),
        contradictory: codes.count { $0 == .differingAnswers }))
  }

  /// `[{path, line, column, severity, code, message, fix: {line, column, endLine, endColumn, text}}]`
  func values(in language: Language) -> [JSONValue] {
    parts.flatMap { part -> [JSONValue] in
      let index = LineIndex(part.source)
      let wording = FindingWording(source: part.source, lines: index)
      return part.findings.map { finding in
        let place = index.position(of: Int(finding.range.start))
        return [
          "path": .string(part.source.path), "line": .integer(place.line),
          "column": .integer(place.column), "severity": .string(finding.problem.severity.rawValue),
          "code": .string(finding.problem.code.rawValue),
          "message": .string(wording.message(for: finding.problem).text(in: language)),
          "fix": finding.fix.map { Self.json($0, index) } ?? .null,
        ]
      }
    }
  }

  /// A mend with the place that it replaces, for editors.
  private static func json(_ fix: Fix, _ index: LineIndex) -> JSONValue {
    let start = index.position(of: Int(fix.range.start))
    let end = index.position(of: Int(fix.range.end))
    return [
      "line": .integer(start.line), "column": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
      "text": .string(fix.replacement),
    ]
  }
}

extension Diagnostic<BankProblem> {
  fileprivate var asFinding: Diagnostic<Finding> {
    Diagnostic<Finding>(.reading(problem), at: range, fix: fix)
  }
}

extension StorageError {
  /// Whether the content is at fault and not the reading of it.
  fileprivate var isFaultOfContent: Bool {
    switch code {
    case .fileTooLong, .lineTooLong, .damaged: true
    default: false
    }
  }
}
