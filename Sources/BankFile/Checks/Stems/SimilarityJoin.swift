/// Finds pairs of sets with a Jaccard similarity of at least a threshold, without comparing all pairs.
///
/// Prefix filter (Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity Search", WWW 2007): if the members
/// of all sets are put in one order, rare ones first, two sets that are alike enough have a member in common
/// among the first few of each. Only sets that meet there, and whose sizes fit, are compared.
struct SimilarityJoin {
  struct Match {
    let later: Int
    let earlier: Int
    /// Their similarity, rounded down.
    let percent: Int
  }

  /// Each set's members, rare ones first.
  private let sets: [[UInt64]]
  private let threshold: Int

  /// `threshold` in per cent, 1…100.
  init(_ sets: [Set<UInt64>], threshold: Int) {
    self.threshold = threshold
    let rarity = Rarity(sets)
    self.sets = sets.map { set in set.map(rarity.rank).sorted() }
  }

  /// For each set the first earlier one found that is alike enough and that `accept` takes; `accept` gets
  /// the indices of the later and the earlier one. In order of the later ones.
  func matches(where accept: (Int, Int) -> Bool) -> [Match] {
    var matches: [Match] = []
    var holders: [UInt64: [Int]] = [:]
    var lastProbe = [Int](repeating: -1, count: sets.count)
    for index in sets.indices {
      let prefix = sets[index].prefix(prefixLength(of: sets[index].count))
      search: for member in prefix {
        for other in holders[member] ?? [] where lastProbe[other] != index {
          lastProbe[other] = index
          guard let percent = similarity(index, other), accept(index, other) else { continue }
          matches.append(Match(later: index, earlier: other, percent: percent))
          break search
        }
      }
      for member in prefix { holders[member, default: []].append(index) }
    }
    return matches
  }

  /// Sets that are alike enough share at least `threshold` per cent of either one's members, so they cannot
  /// differ in all of so many.
  private func prefixLength(of count: Int) -> Int {
    count - (threshold * count + 99) / 100 + 1
  }

  /// In per cent; `nil` if below the threshold.
  private func similarity(_ left: Int, _ right: Int) -> Int? {
    let (left, right) = (sets[left], sets[right])
    guard 100 * min(left.count, right.count) >= threshold * max(left.count, right.count) else {
      return nil
    }
    var common = 0
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let union = left.count + right.count - common
    return 100 * common >= threshold * union ? 100 * common / union : nil
  }
}

/// About how many sets have a member, counted in buckets: the filter works with any order, and the better
/// the rarer the first ones are.
private struct Rarity {
  private var counts = [UInt32](repeating: 0, count: 1 << 20)

  init(_ sets: [Set<UInt64>]) {
    for member in sets.joined() { counts[bucket(member)] += 1 }
  }

  /// Smaller for rarer members: the count in the upper 20 bits, 44 bits of the member below.
  func rank(_ member: UInt64) -> UInt64 {
    UInt64(min(counts[bucket(member)], 0xF_FFFF)) << 44 | member >> 20
  }

  private func bucket(_ member: UInt64) -> Int { Int(member & 0xF_FFFF) }
}
