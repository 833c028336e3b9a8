import Questions

/// An order in which neighbours are about different things, since what is mixed is remembered longer than
/// what comes in blocks.
package enum TopicMix {
  /// The candidates with their topics (bank and chapter) taking turns, each topic in the order given; the
  /// children of one case stay together. The topic with the most left comes first, so that it does not
  /// pile up at the end. O(n · topics).
  package static func mixed(_ candidates: [Candidate]) -> [Candidate] {
    var queues: [[[Candidate]]] = []
    var places: [Topic: Int] = [:]
    for unit in units(candidates) {
      let topic = Topic(unit[0])
      if places[topic] == nil {
        places[topic] = queues.count
        queues.append([])
      }
      if let place = places[topic] { queues[place].append(unit) }
    }
    // Taken from the end, which costs nothing.
    queues = queues.map { $0.reversed() }
    var result: [Candidate] = []
    var last: Int?
    while let next = nextQueue(queues, after: last), let unit = queues[next].popLast() {
      result += unit
      last = next
    }
    return result
  }

  private struct Topic: Hashable {
    let bank: BankID
    let chapter: String?

    init(_ candidate: Candidate) {
      bank = candidate.name.bank
      chapter = candidate.chapter
    }
  }

  /// The fullest queue other than the one before, the first of several; that one if no other is left.
  private static func nextQueue(_ queues: [[[Candidate]]], after last: Int?) -> Int? {
    let filled = queues.indices.filter { !queues[$0].isEmpty }
    let others = filled.filter { $0 != last }
    let choice = others.isEmpty ? filled : others
    let most = choice.map { queues[$0].count }.max()
    return choice.first { queues[$0].count == most }
  }

  /// Single questions, and the children of each case as one, at the place of the first of them.
  private static func units(_ candidates: [Candidate]) -> [[Candidate]] {
    var units: [[Candidate]] = []
    var cases: [QuestionName: Int] = [:]
    for candidate in candidates {
      let parent = candidate.parent.map { QuestionName(bank: candidate.name.bank, id: $0) }
      if let parent, let place = cases[parent] {
        units[place].append(candidate)
      } else {
        if let parent { cases[parent] = units.count }
        units.append([candidate])
      }
    }
    return units
  }
}
