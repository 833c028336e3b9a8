/// All results as rows of the table in `Documentation/Performance.md`: one for each target and each peer.
struct SummaryTable {
  private var rows: [[String]] = []

  mutating func add(_ result: ContestResult) {
    let contest = result.contest
    let own = Report.duration(result.own.seconds.median)
    for limit in contest.limits {
      let (limit, verdict) = Report.target(limit, on: result.own)
      rows.append([contest.title, own, "–", "–", limit, verdict])
    }
    var series = result.peers[...]
    for case .present(let peer, let target) in contest.peers {
      guard let times = series.popFirst() else { continue }
      let ratio = result.own.ratio(to: times).overall
      let goal = target.map { "A/B ≤ \(Report.number($0))" } ?? "–"
      let verdict = target.map { ratio <= $0 ? "met" : "MISSED" } ?? "–"
      let other = "\(peer.name): \(Report.duration(times.seconds.median))"
      rows.append([contest.title, own, other, Report.number(ratio), goal, verdict])
    }
  }

  var text: String {
    let head = ["work", "lvzhi", "peer", "A/B", "target", ""]
    return ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }
}
