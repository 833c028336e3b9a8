/// lvzhi and its peers at one piece of work.
struct Contest {
  let title: String
  let rounds: Int
  let own: Candidate
  let peers: [Peer]
  var limits: [Limit] = []

  /// Lets everybody run once untimed, then take turns, so that a machine that speeds up or slows down
  /// does so for all of them.
  func hold(isQuick: Bool) throws -> ContestResult {
    let rounds = isQuick ? max(3, rounds / 5) : rounds
    let candidates = [own] + peers.compactMap(\.candidate)
    for candidate in candidates { _ = try candidate.run() }
    var series = candidates.map { _ in Series() }
    for _ in 0..<rounds {
      for index in candidates.indices { series[index].add(try candidates[index].run()) }
    }
    return ContestResult(contest: self, own: series[0], peers: Array(series.dropFirst()))
  }
}

extension Peer {
  fileprivate var candidate: Candidate? {
    if case .present(let candidate, _) = self { candidate } else { nil }
  }
}
