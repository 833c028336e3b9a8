package import Questions

/// Questions that are easily confused, by the links between them.
package struct ContrastSets: Sendable {
  /// Sets of two or more, each in the order of the banks; no question is in two.
  package let sets: [[QuestionName]]
  private let places: [QuestionName: Int]

  /// The sets that `links` make, taken as going both ways; `links` stand in the order of the banks, and
  /// links to questions that are not among them are passed over. Near linear.
  package init(_ links: [(name: QuestionName, others: [QuestionName])]) {
    let index = Dictionary(
      links.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var parents = Array(links.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }
    for (place, link) in links.enumerated() {
      for other in link.others.compactMap({ index[$0] }) {
        let (one, two) = (root(place), root(other))
        // The earliest question stands for its set, which keeps the order of the banks.
        parents[max(one, two)] = min(one, two)
      }
    }
    let groups = Dictionary(grouping: links.indices) { root($0) }.filter { $0.value.count > 1 }
    sets = groups.keys.sorted().map { key in (groups[key] ?? []).map { links[$0].name } }
    places = Dictionary(
      sets.enumerated().flatMap { place, set in set.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The other questions of its set; none if it is in no set.
  package func others(of name: QuestionName) -> [QuestionName] {
    places[name].map { sets[$0].filter { $0 != name } } ?? []
  }
}
