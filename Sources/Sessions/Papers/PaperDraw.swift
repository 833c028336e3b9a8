import Papers
package import Questions
package import Settings

/// Draws the questions of a paper.
///
/// Each demand takes its questions one by one, from the chapter that the paper has fewest questions of, by
/// chance among equals, and no question that tells the answer of one that is there as long as there is another.
/// If a demand runs short while another holds what it needs, that one gives way (augmenting paths, as in
/// bipartite matching), so that a paper is drawn whenever there is one.
package struct PaperDraw {
  private let demands: [PaperDemand]
  private let pool: [PoolQuestion]
  /// For each demand the places in `pool` that fit, in an order by chance.
  private let fitting: [[Int]]
  /// The demand that each question of the pool is taken for.
  private var taken: [Int: Int] = [:]
  private var topics: [String: Int] = [:]

  /// The questions for each section, in an order by chance; children of a case follow one another. The same
  /// blueprint, pool (in any order) and generator give the same questions everywhere.
  /// O(questions of the paper × pool).
  package static func questions(
    for blueprint: Blueprint, from pool: [PoolQuestion], using chance: inout SplitMix64
  ) -> Result<[[PoolQuestion]], PaperShortages> {
    var draw = PaperDraw(PaperDemand.demands(of: blueprint), pool, &chance)
    let shortages = draw.fill()
    guard shortages.isEmpty else { return .failure(PaperShortages(shortages)) }
    let sections = blueprint.sections.indices.map { index in
      draw.questions(ofSection: index + 1).shuffled(using: &chance).keepingCasesTogether
    }
    return .success(sections)
  }

  private init(
    _ demands: [PaperDemand], _ pool: [PoolQuestion], _ chance: inout SplitMix64
  ) {
    let pool = pool.sorted { $0.name < $1.name }.shuffled(using: &chance)
    self.demands = demands
    self.pool = pool
    fitting = demands.map { demand in pool.indices.filter { demand.admits(pool[$0]) } }
  }

  // MARK: Taking questions

  /// Meets the demands, those with the fewest questions to spare first.
  private mutating func fill() -> [PaperShortage] {
    let order = demands.indices.sorted { left, right in
      let (one, other) = (spare(left), spare(right))
      return one == other ? left < right : one < other
    }
    var shortages: [PaperShortage] = []
    for demand in order {
      for index in 0..<demands[demand].count {
        if takeBest(for: demand) { continue }
        var visited: Set<Int> = []
        guard !giveWay(to: demand, &visited) else { continue }
        shortages.append(PaperShortage(demand: demands[demand], found: index))
        break
      }
    }
    return shortages.sorted { $0.demand.section < $1.demand.section }
  }

  private func spare(_ demand: Int) -> Int { fitting[demand].count - demands[demand].count }

  /// Takes the question that suits best of those that nobody has; `false` if there is none.
  private mutating func takeBest(for demand: Int) -> Bool {
    let chosen = taken.keys.sorted()
    var best: (place: Int, rank: (Int, Int))?
    for place in fitting[demand] where taken[place] == nil {
      let count = topics[pool[place].topic, default: 0]
      if let best, (0, count) >= best.rank { continue }
      let tells = chosen.contains { pool[$0].giveAway.tells(about: pool[place].giveAway) }
      let rank = (tells ? 1 : 0, count)
      if best.map({ rank < $0.rank }) ?? true { best = (place, rank) }
    }
    guard let best else { return false }
    take(best.place, for: demand)
    return true
  }

  /// Takes a question from another demand that finds itself another one.
  private mutating func giveWay(to demand: Int, _ visited: inout Set<Int>) -> Bool {
    for place in fitting[demand] where visited.insert(place).inserted {
      guard let holder = taken[place] else {
        take(place, for: demand)
        return true
      }
      guard holder != demand, giveWay(to: holder, &visited) else { continue }
      taken[place] = demand
      return true
    }
    return false
  }

  private mutating func take(_ place: Int, for demand: Int) {
    taken[place] = demand
    topics[pool[place].topic, default: 0] += 1
  }

  private func questions(ofSection number: Int) -> [PoolQuestion] {
    taken.filter { demands[$0.value].section == number }.keys.sorted().map { pool[$0] }
  }
}

/// What a blueprint asks for and the banks do not have.
package struct PaperShortages: Error, Hashable, Sendable {
  /// In the order of the sections; one or more.
  package let shortages: [PaperShortage]

  init(_ shortages: [PaperShortage]) {
    self.shortages = shortages
  }
}

extension [PoolQuestion] {
  /// The children of each case moved up to the first of them, by name.
  fileprivate var keepingCasesTogether: [PoolQuestion] {
    let children = Dictionary(grouping: filter { $0.question.parent != nil }) {
      QuestionName(bank: $0.name.bank, id: $0.question.parent?.id ?? $0.name.id)
    }
    var served: Set<QuestionName> = []
    var result: [PoolQuestion] = []
    for question in self where !served.contains(question.name) {
      let parent = question.question.parent.map {
        QuestionName(bank: question.name.bank, id: $0.id)
      }
      let group = parent.flatMap { children[$0] }?.sorted { $0.name < $1.name } ?? [question]
      served.formUnion(group.map(\.name))
      result += group
    }
    return result
  }
}
