import Foundation
import TestSupport
import Testing

extension Workplace {
  /// A command with what is typed at it.
  struct Doing {
    let words: [String]
    let input: String
  }

  /// Does something with programs that run on a faulty machine.
  @discardableResult
  func on<Result>(_ machine: FaultyMachine, _ body: () throws -> Result) rethrows -> Result {
    let usual = environment
    defer { environment = usual }
    environment.merge(machine.environment) { $1 }
    return try body()
  }

  /// The names of the calls that a command makes about files of this workplace, in order. Does it.
  func calls(of doing: Doing, counting names: [String]? = nil) throws -> (
    names: [String], result: ProgramResult
  ) {
    let log = "\(NSTemporaryDirectory())/calls-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: log) }
    var machine = FaultyMachine(watching: folder.path, log: log)
    if let names { machine = machine.counting(names) }
    let result = try on(machine) { try run(doing.words, input: doing.input) }
    let lines = (try? String(contentsOfFile: log, encoding: .utf8))?.split(separator: "\n") ?? []
    return (lines.compactMap { $0.split(separator: " ").first.map(String.init) }, result)
  }

  /// What a program said that was killed.
  struct Killed {
    let output: String
    /// Whether it was not done before.
    let isKilled: Bool
    /// Whether that was at a call and not at a moment.
    let isAtCall: Bool
  }

  /// Does something and kills the program on the way: at a call drawn from the first `calls`, or at a moment of the
  /// first `seconds`. What it has said is what was received.
  func killing(
    _ doing: Doing, calls: Int, seconds: Double, using random: inout SeededGenerator
  ) throws -> Killed {
    if Bool.random(using: &random) {
      let fates = [FaultyMachine.Fate.killedBefore, .killedInside, .killedAfter]
      let machine = FaultyMachine(watching: folder.path)
        .at(
          Int.random(in: 1...max(1, calls), using: &random),
          fates.randomElement(using: &random) ?? .killedAfter)
      let result = try on(machine) { try run(doing.words, input: doing.input) }
      return Killed(output: result.output, isKilled: result.status == -SIGKILL, isAtCall: true)
    }
    let program = try piped(doing.words)
    try program.send(doing.input)
    usleep(UInt32(Double.random(in: 0...seconds, using: &random) * 1e6))
    program.kill()
    _ = program.read()
    let status = program.waitForExit()
    return Killed(
      output: String(decoding: program.output, as: UTF8.self), isKilled: status == -SIGKILL,
      isAtCall: false)
  }

  /// The whole lines of a kind in the journals of a folder of the home, as JSON, in the order of the files.
  func events(_ kind: String, in folder: String) throws -> [[String: Any]] {
    let place = "\(home)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place))?.sorted() ?? []
    return try names.filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      try Data(contentsOf: URL(fileURLWithPath: "\(place)/\(name)")).split(separator: 0x0A)
        .filter { String(decoding: $0, as: UTF8.self).contains("\"kind\":\"\(kind)\"") }
        .compactMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    }
  }

  /// How many journals of the home end in the middle of a line.
  func tornJournals() throws -> Int {
    let paths = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    return paths.count { path in
      let bytes = FileManager.default.contents(atPath: "\(home)/\(path)")
      return path.hasSuffix(".jsonl") && bytes?.last.map { $0 != 0x0A } ?? false
    }
  }

  /// What the doctor finds that a crash must not leave behind. A line that was torn, a file that follows from
  /// journals and is behind them, and the folder without a journal of somebody who did not come over yet, are no such thing.
  func worseThanTorn(_ torn: Int) throws -> [String] {
    let report = try run("doctor", "--json").object()
    let findings = try #require(report["findings"] as? [[String: Any]])
    return findings.compactMap { finding in
      let problem = finding["problem"] as? String ?? "?"
      let lines = (finding["lines"] as? [Int])?.count ?? 0
      let isHarmless =
        problem == "outOfDate" || problem == "noJournal" || problem == "temporaryFile"
        || problem == "clockBehind"
        || problem == "damagedLines" && lines <= torn
      return isHarmless ? nil : "\(problem) \(finding["path"] ?? "")"
    }
  }
}
