import Diagnostics
import Questions

/// 有效 is over on the day. What a case says of itself is reported once.
enum ExpiredCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    var seen: Set<UInt32> = []
    return bank.questions.compactMap { checked in
      guard let last = checked.question.fields.validity.to, last < context.day else { return nil }
      let range = checked.validity ?? checked.heading
      guard seen.insert(range.start).inserted else { return nil }
      return Diagnostic(.expired(last), at: range)
    }
  }
}
