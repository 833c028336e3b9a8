package import Questions

/// Who picked one option of an item.
package struct OptionTally: Sendable, Hashable {
  package let option: OptionLetter
  package let isRight: Bool
  /// How many picked it.
  package let count: Int
  /// Of those whose answers are known, the ones left open among them; 0…1.
  package let share: Double
  /// What those who picked it earned at all other items, as a share of full marks there; `nil` if nobody did.
  package let restScore: Double?
  /// The correlation, -1…1, of picking it with the marks at all other items: above 0 at a good right option,
  /// below 0 at a good wrong one.
  package let discrimination: Figure
  /// How many of the strong picked it; see `ItemAnalysis.strong`.
  package let strong: Int
}
