/// What a paper was drawn from and how: whoever has the same can make the identical paper.
package struct PaperOrigin: Hashable, Sendable {
  package let blueprint: BlueprintID
  package let seed: UInt64
  /// 8 hexadecimal digits over the blueprint.
  package let blueprintDigest: String
  /// 8 hexadecimal digits over all questions that could have been drawn.
  package let poolDigest: String
  /// The papers whose questions were not to be drawn again, sorted.
  package let excluded: [PaperID]

  package init(
    blueprint: BlueprintID, seed: UInt64, blueprintDigest: String, poolDigest: String,
    excluded: [PaperID] = []
  ) {
    self.blueprint = blueprint
    self.seed = seed
    self.blueprintDigest = blueprintDigest
    self.poolDigest = poolDigest
    self.excluded = excluded.sorted()
  }
}
