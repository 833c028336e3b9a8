import BankFile
import Diagnostics
import Questions
import Statutes

/// Says any finding about a bank file, with its severity and the mend.
struct FindingWording {
  let source: SourceText
  let lines: LineIndex

  /// What is wrong and what to do.
  func message(for finding: Finding) -> Message {
    switch finding {
    case .reading(let problem):
      BankProblemWording(source: source, lines: lines).message(for: problem)
    case .check(let problem): CheckProblemWording.message(for: problem)
    }
  }

  /// The finding in words, as the layout takes it.
  func words(for finding: Diagnostic<Finding>, in language: Language) -> DiagnosticWords {
    let hint = finding.fix.map { fix in
      Message(zh: "改为：\(fix.replacement)", en: "write: \(fix.replacement)").harmless
    }
    return DiagnosticWords(
      severity: finding.problem.severity.message.text(in: language),
      code: finding.problem.code.rawValue,
      message: message(for: finding.problem).harmless.text(in: language),
      hint: hint?.text(in: language))
  }
}

extension Severity {
  /// The word before a finding.
  var message: Message {
    switch self {
    case .error: Message(zh: "错误", en: "error")
    case .warning: Message(zh: "提醒", en: "warning")
    }
  }
}
