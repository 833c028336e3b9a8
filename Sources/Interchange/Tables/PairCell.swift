/// Pairs of a matching question where options stand: `左 → 右`, and `→ 右` for what belongs to nothing; `=>` and `->`
/// are read, too.
enum PairCell {
  /// Both sides of every pair, and what is left over; `nil` unless every option is written so.
  static func matching(
    _ options: [String]
  ) -> (pairs: [ForeignBody.ForeignPair], extras: [String])? {
    var pairs: [ForeignBody.ForeignPair] = []
    var extras: [String] = []
    for option in options {
      guard let arrow = Self.arrow(in: option) else { return nil }
      let left = CellText.tidy(String(option[..<arrow.lowerBound]))
      let right = CellText.tidy(String(option[arrow.upperBound...]))
      if left.isEmpty { extras.append(right) } else { pairs.append(.init(left, right)) }
    }
    return pairs.isEmpty ? nil : (pairs, extras)
  }

  /// The options of a matching question; `nil` where a side holds the arrow itself.
  static func options(
    _ pairs: [ForeignBody.ForeignPair], extras: [String]
  ) -> [String]? {
    let sides = pairs.flatMap { [$0.left, $0.right] } + extras
    guard !sides.contains(where: { arrow(in: $0) != nil }) else { return nil }
    return pairs.map { "\($0.left) → \($0.right)" } + extras.map { "→ \($0)" }
  }

  private static func arrow(in text: String) -> Range<String.Index>? {
    ["→", "=>", "->"].lazy.compactMap { text.firstRange(of: $0) }.first
  }
}
