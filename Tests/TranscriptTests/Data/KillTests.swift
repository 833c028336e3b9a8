import Foundation
import TestSupport
import Testing

/// Killed with SIGKILL right after an answer was acknowledged, the program has that answer when it is
/// started again.
@Suite struct KillTests {
  static let runs = 240

  /// The moments are drawn from this seed: how many verdicts are awaited, and how many more answers are on
  /// their way when the program is killed, so that some kills fall into the writing of the next answer.
  @Test func 认可过的答案一个不少() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let journal = try #require(place.journals(of: "zhangsan").first)
    var random = SeededGenerator(seed: 20_261_123)
    var acknowledged = 0
    for run in 1...Self.runs {
      let program = try place.piped("--deputy", "zhangsan", "--seed", "\(run)")
      try program.send("practice shuzi -n 12 --order random\n")
      let awaited = Int.random(in: 1...3, using: &random)
      let ahead = Int.random(in: 0...4, using: &random)
      try program.send(String(repeating: "1\n", count: awaited + ahead))
      let seen = program.read { Self.verdicts($0) >= awaited }
      program.kill()
      _ = program.read()
      let status = program.waitForExit()
      try #require(seen, "run \(run): \(String(decoding: program.output, as: UTF8.self))")
      // It waits for more answers than it was sent, so only the kill can have ended it.
      try #require(status == -SIGKILL, "run \(run)")
      acknowledged += Self.verdicts(program.output)
      let saved = try savedAnswers(journal)
      try #require(
        saved >= acknowledged, "run \(run): \(acknowledged) acknowledged, \(saved) saved")
      // What was saved but not yet acknowledged counts from now on.
      acknowledged = saved
    }

    let stats = try place.run("stats", "--json", "--deputy", "zhangsan").object()
    #expect(stats["answers"] as? Int == acknowledged)
    #expect(acknowledged >= Self.runs)
    let doctor = try place.run("doctor")
    #expect(doctor.status == 0, "\(doctor.output)")
  }

  /// Killed in the middle of a line's writing, as by a torn write: the line is passed over, told, and what
  /// comes after it is whole.
  @Test func 写了半行的记录不连累别的() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 2\n1\n1\n")
    let journal = try #require(place.journals(of: "zhangsan").first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: journal))
    for cut in [1, 2, 40, 150] {
      try whole.dropLast(cut).write(to: URL(fileURLWithPath: journal))
      let kept = try place.answers(of: "zhangsan").count
      let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
      #expect(result.status == 0)
      #expect(try place.answers(of: "zhangsan").count == kept + 1, "cut \(cut)")
    }
  }

  /// The whole lines of a journal that are answers. The journal is long in the end; this is quick.
  private func savedAnswers(_ journal: String) throws -> Int {
    try String(contentsOfFile: journal, encoding: .utf8).components(separatedBy: "\n").dropLast()
      .count { $0.contains("\"kind\":\"answer\"") && $0.hasSuffix("\"}") }
  }

  private static func verdicts(_ output: [UInt8]) -> Int {
    let text = String(decoding: output, as: UTF8.self)
    return text.ranges(of: "√ 答对了").count + text.ranges(of: "× 答错了").count
  }
}
