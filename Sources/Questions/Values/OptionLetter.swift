/// The letter of an option, A to Z, in the order of the bank file unless said otherwise.
package struct OptionLetter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 0 for A … 25 for Z.
  package let index: Int

  /// `nil` unless `index` is 0…25.
  package init?(index: Int) {
    guard (0..<26).contains(index) else { return nil }
    self.index = index
  }

  /// Reads one letter `A`–`Z` or `a`–`z`.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 1, let byte = text.utf8.first else { return nil }
    self.init(index: Int(byte & 0xDF) - Int(UInt8(ascii: "A")))
  }

  /// The letter of an index as people see it; `?` beyond 25.
  package static func text(of index: Int) -> String {
    OptionLetter(index: index)?.description ?? "?"
  }

  package var description: String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }

  package static func < (left: OptionLetter, right: OptionLetter) -> Bool {
    left.index < right.index
  }
}
