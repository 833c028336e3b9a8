import TestSupport
import Testing

/// Kills a victim so many times, and looks after each whether anything is lost.
struct Killing {
  private let name: String
  private let count: Int
  private var random: SeededGenerator
  private var kills = (atMoments: 0, atCalls: 0)
  private var confirmed = 0
  private var torn = 0

  init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
    random = SeededGenerator(seed: Torture.seed &* 1000 &+ UInt64(name.utf8.count))
  }

  mutating func run(_ victim: some KillVictim) throws {
    var victim = victim
    let clock = ContinuousClock()
    let whole = try victim.next(using: &random)
    let start = clock.now
    let (calls, result) = try victim.place.calls(of: whole)
    let seconds = (clock.now - start) / .seconds(1)
    try #require(result.status == 0, "\(name): \(result.errors)")
    let first = try victim.check(result.output, "\(name), without a kill")
    try #require(first > 0, "\(name): \(result.output)\(result.errors)")
    var turn = 0
    // Those that came to their end before the kill do not count.
    while kills.atMoments + kills.atCalls < count, turn < 10 * count {
      turn += 1
      let comment: Comment = "\(name), turn \(turn), LVZHI_SEED=\(Torture.seed)"
      let doing = try victim.next(using: &random)
      let killed = try victim.place.killing(
        doing, calls: calls.count, seconds: seconds, using: &random)
      if killed.isKilled {
        if killed.isAtCall { kills.atCalls += 1 } else { kills.atMoments += 1 }
      }
      torn += try victim.place.tornJournals()
      let faults = try victim.place.worseThanTorn(torn)
      #expect(faults.isEmpty, comment)
      confirmed += try victim.check(killed.output, comment)
    }
    #expect(kills.atMoments + kills.atCalls == count)
    Torture.report(
      "kill \(name)",
      "\(kills.atMoments) at moments, \(kills.atCalls) at calls, \(torn) torn lines, "
        + "\(confirmed) things confirmed")
  }
}
