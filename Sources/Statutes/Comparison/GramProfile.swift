/// A text with its bigrams, ready to be compared with others of the same index.
struct GramProfile: Sendable {
  struct Entry: Sendable {
    let id: Int
    let count: Int
    let weight: Double
  }

  let text: ComparedText
  /// In order of id.
  private let entries: [Entry]
  private let weight: Double

  init(text: ComparedText, entries: [Entry]) {
    self.text = text
    self.entries = entries
    weight = entries.reduce(0) { $0 + Double($1.count) * $1.weight }
  }

  /// How alike two texts are, 0…1, and 1 only for the same text: the weighted Sørensen–Dice coefficient of
  /// their bigrams or, where a long text holds most of a short one (an article that grew by paragraphs),
  /// four fifths of the share that it holds. A text of less than 20 characters counts for less there: so
  /// little is found in many articles. Linear in the number of different bigrams.
  func similarity(to other: GramProfile) -> Double {
    if text == other.text { return 1 }
    let common = commonWeight(with: other)
    guard common > 0 else { return 0 }
    let dice = 2 * common / (weight + other.weight)
    let held = common / min(weight, other.weight)
    let length = min(text.scalars.count, other.text.scalars.count)
    let evidence = min(1, Double(length) / 20)
    return min(0.99, max(dice, 0.8 * held * evidence))
  }

  /// The same without regard to what a long text holds of a short one: the coefficient alone.
  func overlap(with other: GramProfile) -> Double {
    if text == other.text { return 1 }
    let common = commonWeight(with: other)
    return common > 0 ? min(0.99, 2 * common / (weight + other.weight)) : 0
  }

  private func commonWeight(with other: GramProfile) -> Double {
    var sum = 0.0
    var (index, otherIndex) = (0, 0)
    while index < entries.count, otherIndex < other.entries.count {
      let (entry, otherEntry) = (entries[index], other.entries[otherIndex])
      if entry.id == otherEntry.id {
        sum += entry.weight * Double(min(entry.count, otherEntry.count))
        index += 1
        otherIndex += 1
      } else if entry.id < otherEntry.id {
        index += 1
      } else {
        otherIndex += 1
      }
    }
    return sum
  }
}
