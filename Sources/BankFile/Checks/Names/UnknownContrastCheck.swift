import Diagnostics
import Questions

/// 易混 names a question that does not exist. Banks that are not being checked are not asked about.
enum UnknownContrastCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.flatMap(\.contrasts).compactMap { reference in
      guard let name = reference.name(in: bank.document.header.id), context.knows(name.bank),
        context.place(of: name) == nil
      else { return nil }
      let now = context.presentNames[name]
      let fix = now.map {
        Fix(reference.range, $0.bank == bank.document.header.id ? $0.id.text : "\($0)")
      }
      return Diagnostic(.unknownContrast(name, now: now), at: reference.range, fix: fix)
    }
  }
}
