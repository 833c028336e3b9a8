package import Diagnostics

/// What a Markdown file turned out to be.
package enum BankReading: Sendable {
  /// A bank, with what was understood of it and all that is wrong with it.
  case bank(BankDocument)
  /// Another Markdown file, such as a README.
  case passedOver
  /// A file that was meant as a bank and cannot be one: unreadable, or its front matter names no bank.
  case notABank([Diagnostic<BankProblem>])

  /// All findings, in order of place.
  package var findings: [Diagnostic<BankProblem>] {
    switch self {
    case .bank(let document): document.findings
    case .passedOver: []
    case .notABank(let findings): findings
    }
  }
}
