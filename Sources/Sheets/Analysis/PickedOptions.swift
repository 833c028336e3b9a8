import Questions

/// The options that one person picked at one item, in four bytes.
struct PickedOptions: Sendable, Hashable {
  private let bits: UInt32

  /// Nothing was answered.
  static let unanswered = PickedOptions(bits: 1 << 31)
  /// There was an answer, but what was picked is not known.
  static let unknown = PickedOptions(bits: 1 << 30)

  private init(bits: UInt32) {
    self.bits = bits
  }

  init(_ letters: Set<OptionLetter>) {
    bits = letters.reduce(0) { $0 | 1 << UInt32($1.index) }
  }

  var isKnown: Bool { self != .unknown }

  func contains(_ letter: OptionLetter) -> Bool { bits & 1 << UInt32(letter.index) != 0 }
}
