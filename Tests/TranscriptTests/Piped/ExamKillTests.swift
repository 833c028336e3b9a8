import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// An exam whose program is killed again and again.
  @Suite struct ExamKillTests {
    /// So many kills; the seed is printed with what failed.
    private static let kills = Torture.count(short: 40, long: 150)

    @Test(arguments: [Torture.seed &+ 10])
    func `屡次 SIGKILL，确认过的都在，剩余时间对`(seed: UInt64) throws {
      let evening = try Evening(deputies: 1)
      var random = SeededGenerator(seed: seed)
      let clock = ContinuousClock()
      let begin = clock.now
      _ = try evening.place.run("--deputy", "代表1", "exam", "start", evening.paper)
      var known: [Int: String] = [:]
      var count = 0
      for round in 1...Self.kills {
        let lines = (0..<30).map { _ in line(using: &random) }
        let program = try evening.place.piped(["--deputy", "代表1", "exam", "resume"])
        try program.send(lines.joined(separator: "\n") + "\n")
        // Somewhere in the first answers, at whatever the program is doing then.
        let length = Int.random(in: 0...2500, using: &random)
        _ = program.read { $0.count >= length }
        program.kill()
        // What it still had written may be read, as somebody would have seen it.
        _ = program.read()
        _ = program.waitForExit()
        let acknowledged = acknowledged(String(decoding: program.output, as: UTF8.self), evening)
        count += acknowledged.count
        known.merge(acknowledged) { $1 }
        let (saved, last) = try saved(evening)
        // Of what came after the last acknowledgement, one answer may be on the disk: the last one there.
        let lost = known.filter { saved[$0.key] != $0.value && $0.key != last }
        #expect(lost.isEmpty, "round \(round): \(lost)")
        known = saved
      }
      #expect(count > Self.kills)
      let shown = try evening.place.run("--deputy", "代表1", "exam", "show", "--json").list()
      let attempt = try #require(shown.first)
      let left = try #require(attempt["secondsLeft"] as? Int)
      let passed = Int(begin.duration(to: clock.now).components.seconds)
      #expect(
        (5400 - passed - 2...5400 - max(passed - 5, 0)).contains(left), "\(left), \(passed) s")
      Torture.report("kill exam", "\(Self.kills) at moments, \(count) answers confirmed")
      #expect(attempt["answered"] as? Int == known.count && attempt["over"] as? Bool == false)
    }

    /// An answer that every type of question takes, sometimes after a jump.
    private func line(using random: inout some RandomNumberGenerator) -> String {
      let answer = Bool.random(using: &random) ? "1" : "2"
      return Int.random(in: 0..<3, using: &random) == 0
        ? ":\(Int.random(in: 1...50, using: &random))\n\(answer)" : answer
    }

    /// The last acknowledged answer to each question, by number, in the bank's letters.
    private func acknowledged(_ output: String, _ evening: Evening) -> [Int: String] {
      var answers: [Int: String] = [:]
      for match in output.matches(of: /第 (\d+) 题已记下：(\S+)\n/) {
        guard let number = Int(match.1) else { continue }
        answers[number] = evening.inBank(String(match.2), at: number)
      }
      return answers
    }

    /// The last answer to each question in the journal, and the question that was answered last.
    private func saved(_ evening: Evening) throws -> ([Int: String], last: Int?) {
      let folder = "\(evening.place.home)/deputies/代表1/attempts"
      var answers: [Int: String] = [:]
      var last: Int?
      let numbers = Dictionary(
        evening.questions.enumerated().map { ($1.name, $0 + 1) },
        uniquingKeysWith: { first, _ in first })
      for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        for line in text.split(separator: "\n") where line.contains(#""kind":"examAnswer""#) {
          let event = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          guard let event, let name = event["question"] as? String, let number = numbers[name]
          else {
            continue
          }
          answers[number] = (event["answer"] as? [String])?.joined()
          last = number
        }
      }
      return (answers, last)
    }
  }
}

extension Evening {
  /// Printed letters of variant A as letters of the bank; √ and × as `true` and `false`.
  func inBank(_ printed: String, at number: Int) -> String {
    switch printed {
    case "√": return "true"
    case "×": return "false"
    default:
      let order = Array(orders[number - 1])
      let letters = printed.compactMap { letter in
        "ABCDEFGH".firstIndex(of: letter).map {
          order["ABCDEFGH".distance(from: "ABCDEFGH".startIndex, to: $0)]
        }
      }
      return String(letters.sorted())
    }
  }
}
