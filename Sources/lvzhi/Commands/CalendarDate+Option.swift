import Dates

extension CalendarDate {
  /// The day typed after an option. Throws a usage `Failure` if the text is none.
  init(_ text: String, after option: String) throws {
    guard let day = CalendarDate(text) else {
      throw Failure.usage(.badValue(text, of: option, expected: .expectedDate))
    }
    self = day
  }
}
