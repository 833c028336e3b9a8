/// The pairs of neighbouring characters (bigrams) in the articles of two versions, each with its weight: what
/// stands in nearly every article, such as 人民代表大会常务委员会, tells little about which one it is.
struct GramIndex: Sendable {
  private var ids: [UInt64: Int] = [:]
  private let weights: [Double]

  /// `texts` are the articles of both versions. A gram in d of the n texts weighs log2(1 + n/d), near enough
  /// (between powers of two the logarithm is taken as straight). Linear in the length of the texts.
  init(_ texts: some Collection<ComparedText>) {
    var frequencies: [Int] = []
    for text in texts {
      for gram in Set(Self.grams(of: text)) {
        if let id = ids[gram] {
          frequencies[id] += 1
        } else {
          ids[gram] = frequencies.count
          frequencies.append(1)
        }
      }
    }
    let count = Double(texts.count)
    weights = frequencies.map { frequency in
      let share = 1 + count / Double(frequency)
      return Double(share.exponent) + share.significand - 1
    }
  }

  /// The profile of one of the texts, or of a piece of one; grams that stand in none are left out.
  func profile(of text: ComparedText) -> GramProfile {
    var counts: [Int: Int] = [:]
    for gram in Self.grams(of: text) {
      if let id = ids[gram] { counts[id, default: 0] += 1 }
    }
    let entries = counts.sorted { $0.key < $1.key }.map { id, count in
      GramProfile.Entry(id: id, count: count, weight: weights[id])
    }
    return GramProfile(text: text, entries: entries)
  }

  private static func grams(of text: ComparedText) -> [UInt64] {
    zip(text.scalars, text.scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }
  }
}
