/// The runs of five letters in a text, by which texts are compared.
enum Grams {
  static let length = 5

  /// A hash of every run of five letters; of the whole text if it is shorter. Equal runs have equal hashes,
  /// and with 64 bits unequal ones do not meet in practice.
  static func hashes(of text: [UInt32]) -> Set<UInt64> {
    guard text.count > length else { return [hash(text[...])] }
    return Set((0...(text.count - length)).map { hash(text[$0..<($0 + length)]) })
  }

  /// FNV-1a over the letters, then the finaliser of SplitMix64 so that all bits depend on all letters.
  private static func hash(_ run: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in run { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
    return hash ^ hash >> 31
  }
}
