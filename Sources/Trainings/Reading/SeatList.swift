import Records

/// Seats as they are typed before an answer or a word: `3`, `3 7`, `12-18`, `3、5到9号`, `第3座`.
struct SeatList {
  /// In the order typed.
  let seats: [Int]
  /// What follows the last seat.
  let rest: Substring

  /// Characters that may stand between seats and mean nothing.
  private static let fillers = Set<Character>("、第号座位.")
  private static let ranges = Set<Character>("-~至到")

  /// The longest list of seats that the text begins with; empty if it begins with none.
  init(_ text: Substring) {
    var seats: [Int] = []
    var rest = text
    var kept = text
    while true {
      Self.skip(&rest)
      guard let first = Self.number(&rest) else { break }
      var last = first
      var after = rest
      Self.skip(&after)
      if let dash = after.first, Self.ranges.contains(dash) {
        after.removeFirst()
        Self.skip(&after)
        if let end = Self.number(&after) {
          last = end
          rest = after
        }
      }
      seats += Self.all(from: first, to: last)
      kept = rest
    }
    var end = kept
    while let next = end.first, next == "号" || next == "座" || next == "位" { end.removeFirst() }
    self.seats = seats
    self.rest = end
  }

  /// From one to the other, at most ten thousand.
  private static func all(from first: Int, to last: Int) -> [Int] {
    let (low, high) = (min(first, last), max(first, last))
    return Array(low...min(high, low + 9_999))
  }

  private static func skip(_ text: inout Substring) {
    while let next = text.first, next.isWhitespace || fillers.contains(next) { text.removeFirst() }
  }

  /// At most five digits.
  private static func number(_ text: inout Substring) -> Int? {
    let digits = text.prefix(while: \.isRoomDigit)
    guard (1...5).contains(digits.count), let number = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    return number
  }
}
