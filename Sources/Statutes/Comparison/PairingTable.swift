/// How alike the passages of two versions are, each with each, and which belong together.
struct PairingTable {
  /// Two passages that belong together.
  struct Pair: Hashable {
    let old: Int
    let new: Int
    /// See `PairingTable.sureness`.
    let sureness: Double
  }

  private let rows: Int
  private let columns: Int
  private let values: [Double]

  /// Below this, passages have nothing to do with each other.
  private static let leastSimilarity = 0.3
  /// From here on, passages out of order belong together; below it only if neither is more like another one.
  private static let enoughOutOfOrder = 0.45

  /// `similarity` is 0…1, and 1 for the same text only.
  init(rows: Int, columns: Int, similarity: (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    values = (0..<rows * columns).map { similarity($0 / columns, $0 % columns) }
  }

  /// The pairs, in order of `old`. Most of a law keeps its order, so first those pairs are taken, in order,
  /// that are most alike together; then, from what is left, passages that moved past others, the most alike
  /// first. O(rows × columns), and the sorting of what is left.
  func pairs() -> [Pair] {
    var partners = inOrder()
    var taken = Set(partners.values)
    var rest: [(value: Double, row: Int, column: Int)] = []
    for row in 0..<rows where partners[row] == nil {
      for column in 0..<columns where !taken.contains(column) {
        let value = self[row, column]
        if mayMove(value, row, column) { rest.append((value, row, column)) }
      }
    }
    for (_, row, column) in rest.sorted(by: { ($1.value, $0.row) < ($0.value, $1.row) })
    where partners[row] == nil && !taken.contains(column) {
      partners[row] = column
      taken.insert(column)
    }
    return partners.sorted { $0.key < $1.key }.map { row, column in
      Pair(old: row, new: column, sureness: sureness(row, column))
    }
  }

  /// 1 for the same text. Else the similarity, raised by half its lead over the next best partner of either
  /// passage, or lowered by half of what it is behind; 0…0.99. A measure to compare with, no probability.
  func sureness(_ row: Int, _ column: Int) -> Double {
    let value = self[row, column]
    if value == 1 { return 1 }
    let rivals =
      (0..<columns).filter { $0 != column }.map { self[row, $0] }
      + (0..<rows).filter { $0 != row }.map { self[$0, column] }
    let rival = rivals.filter { $0 < 1 }.max() ?? 0
    return min(0.99, max(0, value + (value - rival) / 2))
  }

  subscript(row: Int, column: Int) -> Double { values[row * columns + column] }

  private func mayMove(_ value: Double, _ row: Int, _ column: Int) -> Bool {
    if value >= Self.enoughOutOfOrder { return true }
    guard value >= Self.leastSimilarity else { return false }
    return (0..<columns).allSatisfy { self[row, $0] <= value }
      && (0..<rows).allSatisfy { self[$0, column] <= value }
  }

  /// For rows their columns, both ascending, such that the sum of gains is greatest: the alignment of
  /// Needleman and Wunsch (1970) without a price for gaps.
  private func inOrder() -> [Int: Int] {
    let width = columns + 1
    var best = [Double](repeating: 0, count: (rows + 1) * width)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let skipped = max(best[(row + 1) * width + column], best[row * width + column + 1])
        let paired = best[(row + 1) * width + column + 1] + gain(row, column)
        best[row * width + column] = max(skipped, paired)
      }
    }
    var partners: [Int: Int] = [:]
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let here = best[row * width + column]
      if here == best[(row + 1) * width + column] {
        row += 1
      } else if here == best[row * width + column + 1] {
        column += 1
      } else {
        partners[row] = column
        row += 1
        column += 1
      }
    }
    return partners
  }

  /// The same text is worth more than any likeness.
  private func gain(_ row: Int, _ column: Int) -> Double {
    let value = self[row, column]
    return value == 1 ? 2 : max(0, value - Self.leastSimilarity)
  }
}
