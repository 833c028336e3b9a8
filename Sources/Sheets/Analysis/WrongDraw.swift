package import Questions

/// What drew most of those who got an item wrong.
package enum WrongDraw: Sendable, Hashable {
  /// A wrong option that so many picked.
  case picked(OptionLetter, persons: Int)
  /// A right option that so many did not pick, of those who answered.
  case leftOut(OptionLetter, persons: Int)
  /// Most left the item open.
  case unanswered(persons: Int)
}

extension ItemAnalysis {
  /// The greatest of all draws, of equal ones that of the first option; `nil` where nobody was drawn, or where
  /// it is not known what was picked. Leaving out a right option counts for multiple choice alone.
  package var draw: WrongDraw? {
    let picked = distractor.map { WrongDraw.picked($0.option, persons: $0.count) }
    let candidates = [picked, leftOut, open].compactMap(\.self)
    return candidates.reduce(nil) { best, next in
      guard let best else { return next }
      return next.persons > best.persons ? next : best
    }
  }

  /// The wrong option that most people picked; `nil` if nobody picked one.
  package var distractor: OptionTally? {
    options.filter { !$0.isRight && $0.count > 0 }
      .max { ($0.count, $1.option) < ($1.count, $0.option) }
  }

  private var leftOut: WrongDraw? {
    guard item.type == .multiple else { return nil }
    let answered = known - unanswered
    let least = options.filter { $0.isRight && $0.count < answered }
      .min { ($0.count, $0.option) < ($1.count, $1.option) }
    return least.map { .leftOut($0.option, persons: answered - $0.count) }
  }

  private var open: WrongDraw? {
    unanswered > 0 ? .unanswered(persons: unanswered) : nil
  }
}

extension WrongDraw {
  package var persons: Int {
    switch self {
    case .picked(_, let persons), .leftOut(_, let persons), .unanswered(let persons): persons
    }
  }
}
