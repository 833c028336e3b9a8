import Diagnostics

/// A question without 依据, its own or its case's.
enum NoCitationCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.filter { $0.citations == nil }.map { Diagnostic(.noCitation, at: $0.heading) }
  }
}
