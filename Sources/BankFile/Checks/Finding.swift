package import Diagnostics

/// Anything that can be found about a bank file: while reading it, or while checking what it says.
package enum Finding: Hashable, Sendable {
  case reading(BankProblem)
  case check(CheckProblem)

  package var code: FindingCode {
    switch self {
    case .reading(let problem): problem.code
    case .check(let problem): problem.code
    }
  }

  package var severity: Severity { code.severity }
}
