import Questions

/// How many sets of easily confused questions some banks have a part in, and how large these are.
struct ContrastFigures: Hashable {
  /// Sets by the number of their questions, 2 or more.
  let sizes: [Int: Int]
  /// Whether there are questions of other banks in them.
  let reachOut: Bool

  /// Counts those of the sets that have a question of the banks.
  init(_ sets: [[QuestionName]], of banks: Set<BankID>) {
    let sets = sets.filter { set in set.contains { banks.contains($0.bank) } }
    sizes = sets.reduce(into: [:]) { $0[$1.count, default: 0] += 1 }
    reachOut = sets.joined().contains { !banks.contains($0.bank) }
  }

  var sets: Int { sizes.values.reduce(0, +) }
  /// Questions in the sets, those of other banks among them.
  var questions: Int { sizes.reduce(0) { $0 + $1.key * $1.value } }
}
