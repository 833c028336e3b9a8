/// The letter of a variant (A 卷, B 卷), A to Z.
package struct VariantLetter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 0 for A … 25 for Z.
  package let index: Int

  /// Reads one letter `A`–`Z` or `a`–`z`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 1, let byte = text.utf8.first else { return nil }
    let index = Int(byte & 0xDF) - Int(UInt8(ascii: "A"))
    guard byte >= 0x41, (0..<26).contains(index) else { return nil }
    self.index = index
  }

  private init(index: Int) {
    self.index = index
  }

  /// The variant of a paper that has but one.
  package static let a = VariantLetter(index: 0)

  package var description: String { String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) }

  package static func < (left: VariantLetter, right: VariantLetter) -> Bool {
    left.index < right.index
  }
}
