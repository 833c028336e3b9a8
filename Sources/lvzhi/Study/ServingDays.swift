import Dates

/// Days on which the same questions are served, as far as banks and laws tell.
struct ServingDays: Hashable {
  let from: CalendarDate
  /// The first day that no longer belongs to them; `nil` if no change is in sight.
  let until: CalendarDate?

  func contains(_ day: CalendarDate) -> Bool {
    from <= day && until.map { day < $0 } ?? true
  }
}

extension ServingDays {
  /// `2026-11-23 2027-01-01`, or `-` for no end.
  var text: String { "\(from) \(until?.description ?? "-")" }

  /// Reads that form; `nil` for anything else.
  init?(text: some StringProtocol) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let from = CalendarDate(words[0]) else { return nil }
    let until = CalendarDate(words[1])
    guard until != nil || words[1] == "-" else { return nil }
    self.init(from: from, until: until)
  }
}
