/// A paper in one short line, which is printed on it: whoever has the blueprint and the banks makes the identical
/// paper of it, or learns which of them differ.
///
/// `biaozhun-3fa2c1:482913057:AB:7c1fd2a0:5b90e1c4`: name, seed, variants, and the digests of the blueprint
/// and of what could be drawn.
package struct PaperIdentity: Hashable, Sendable, CustomStringConvertible {
  package let id: PaperID
  package let seed: UInt64
  package let variants: [VariantLetter]
  package let blueprintDigest: String
  package let poolDigest: String

  package init(_ paper: Paper) {
    id = paper.id
    seed = paper.origin.seed
    variants = paper.variants.map(\.letter)
    blueprintDigest = paper.origin.blueprintDigest
    poolDigest = paper.origin.poolDigest
  }

  /// Reads the line; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let id = PaperID(parts[0]), let seed = UInt64(parts[1]) else {
      return nil
    }
    let letters = parts[2].map { VariantLetter(String($0)) }
    let variants = letters.compactMap(\.self)
    guard !variants.isEmpty, Set(variants).count == letters.count,
      parts[3...].allSatisfy({ $0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit) })
    else { return nil }
    self.id = id
    self.seed = seed
    self.variants = variants
    blueprintDigest = parts[3]
    poolDigest = parts[4]
  }

  /// The blueprint that the paper's name begins with; `nil` if it names none.
  package var blueprint: BlueprintID? {
    id.text.lastIndex(of: "-").flatMap { BlueprintID(String(id.text[..<$0])) }
  }

  package var description: String {
    let letters = variants.map(\.description).joined()
    return "\(id):\(seed):\(letters):\(blueprintDigest):\(poolDigest)"
  }
}
