package import Questions

/// Chooses the questions of a practice and their order.
package enum PracticeDraw {
  /// The questions to serve, drawn from `candidates`, which stand in the order of their banks.
  ///
  /// The same candidates, request, weaknesses and seed give the same questions on every machine: chance
  /// starts from the full names in order, whatever order the files were found in. Children of one case
  /// follow one another. O(n log n).
  package static func questions(
    from candidates: [Candidate], for request: PracticeRequest, seed: UInt64,
    weakness: (QuestionName) -> Weakness
  ) -> [QuestionName] {
    let wanted = candidates.filter(request.admits)
    let ordered: [Candidate]
    switch request.order {
    case .bank:
      ordered = wanted
    case .random:
      ordered = shuffled(wanted, seed: seed)
    case .weak:
      // A stable sort by weakness, asked once for each, keeps chance's order among equals.
      let weighed = shuffled(wanted, seed: seed).map { ($0, weakness($0.name)) }
      ordered = weighed.enumerated().sorted { left, right in
        let (one, other) = (left.element.1, right.element.1)
        return one == other ? left.offset < right.offset : one > other
      }.map(\.element.0)
    }
    return together(Array(ordered.prefix(request.count ?? ordered.count)), as: wanted)
  }

  private static func shuffled(_ candidates: [Candidate], seed: UInt64) -> [Candidate] {
    var generator = SplitMix64(seed: seed)
    return candidates.sorted { $0.name < $1.name }.shuffled(using: &generator)
  }

  /// The names with the children of each case moved up to the first of them, in the bank's order.
  private static func together(_ chosen: [Candidate], as inBank: [Candidate]) -> [QuestionName] {
    let picked = Set(chosen.map(\.name))
    let children = Dictionary(
      grouping: inBank.filter { $0.caseName != nil && picked.contains($0.name) }, by: \.caseName)
    var served: Set<QuestionName> = []
    var result: [QuestionName] = []
    for candidate in chosen where !served.contains(candidate.name) {
      let group = children[candidate.caseName]?.map(\.name) ?? [candidate.name]
      served.formUnion(group)
      result += group
    }
    return result
  }
}

extension Candidate {
  /// The full name of the case it belongs to.
  fileprivate var caseName: QuestionName? {
    parent.map { QuestionName(bank: name.bank, id: $0) }
  }
}
