import Dates
import Diagnostics
import Settings

/// Reads what somebody typed for a part of a plan; `nil` stands for “none”. Throws a `Failure` that says
/// what is wrong.
@MainActor
enum PlanValue {
  /// Words that clear a part of the plan.
  private static let none = ["none", "无", "没有", "不设", "0"]

  /// A day from today on.
  static func exam(_ text: String, _ program: Program) throws -> CalendarDate? {
    if none.contains(text.narrowed.lowercased()) { return nil }
    guard let day = CalendarDate(typed: text) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: "--exam", expected: .expectedExamDay))
    }
    guard day >= program.today else { throw Failure.usage(.examIsPast(day)) }
    return day
  }

  /// 1…240 minutes a day.
  static func minutes(_ text: String) throws -> Int? {
    let word = text.narrowed.lowercased()
    if none.contains(word) { return nil }
    guard let minutes = Int(word), (1...240).contains(minutes) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: "--minutes", expected: .expectedMinutes))
    }
    return minutes
  }

  /// The id of a track, named by id or title.
  static func track(_ text: String, _ program: Program) throws -> String? {
    none.contains(text.narrowed.lowercased()) ? nil : try program.track(named: text).id
  }
}
