import Diagnostics
import Questions

/// 曾用 names a question of another bank that is still in use. Within one file its reader sees to that.
enum FormerNameCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    let home = bank.document.header.id
    return bank.questions.flatMap(\.formerly).compactMap { reference in
      guard let name = reference.name(in: home), name.bank != home,
        let place = context.place(of: name)
      else { return nil }
      return Diagnostic(.formerNameInUse(place), at: reference.range)
    }
  }
}
