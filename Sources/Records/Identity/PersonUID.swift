/// 128 random bits that tell one person from another of the same name. It says nothing about the person.
package struct PersonUID: Hashable, Sendable {
  private let value: UInt128

  /// A new uid.
  package init(using random: inout some RandomNumberGenerator) {
    value = UInt128(random.next() as UInt64) << 64 | UInt128(random.next() as UInt64)
  }

  /// Reads 26 characters of Crockford's base 32 in upper case; `nil` for anything else.
  package init?(_ text: String) {
    guard let value = CrockfordBase32.value(Array(text.utf8).span) else { return nil }
    self.value = value
  }
}

extension PersonUID: Comparable {
  package static func < (left: PersonUID, right: PersonUID) -> Bool { left.value < right.value }
}

extension PersonUID: CustomStringConvertible {
  /// 26 characters.
  package var description: String { CrockfordBase32.text(value) }
}
