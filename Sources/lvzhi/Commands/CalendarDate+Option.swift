import Dates

extension CalendarDate {
  /// The day typed after an option. Throws a usage `Failure` if the text is none.
  init(_ text: String, after option: String) throws {
    guard let day = CalendarDate(typed: text) else {
      throw Failure.usage(.badValue(text, of: option, expected: .expectedDate))
    }
    self = day
  }

  /// A day as people type it: `2026-11-01`, `2026-11-1`, `2026/11/1`, `2026.11.1`, `2026年11月1日`, in any
  /// width and with blanks; `nil` for anything else, also for days that do not exist.
  init?(typed text: String) {
    var text = text.narrowed.filter { !$0.isWhitespace }
    let separators = text.filter("-/.年月".contains)
    guard ["--", "//", "..", "年月"].contains(separators) else { return nil }
    if separators == "年月", let last = text.last, "日号".contains(last) { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
    let numbers = parts.compactMap { part in
      part.allSatisfy { ("0"..."9").contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3, parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2
    else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
