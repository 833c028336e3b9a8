/// Places by merit: equal ones share a rank and the next one skips (1, 2, 2, 4).
enum Ranking {
  /// The rank of each of `merits`; `nil` for those without one. O(n
  /// log n).
  static func ranks<Merit>(
    _ merits: [Merit?], isAhead: (Merit, Merit) -> Bool
  ) -> [Int?] {
    let known = merits.enumerated().compactMap { index, merit in merit.map { (index, $0) } }
    let order = known.sorted { isAhead($0.1, $1.1) }
    var ranks = [Int?](repeating: nil, count: merits.count)
    for (place, (index, merit)) in order.enumerated() {
      let tiesWithLast = place > 0 && !isAhead(order[place - 1].1, merit)
      ranks[index] = tiesWithLast ? ranks[order[place - 1].0] : place + 1
    }
    return ranks
  }
}
