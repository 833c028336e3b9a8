import TestSupport
import Testing

extension Workplace {
  /// Practises single-choice questions by pipe, answering as a reader of the screen would: picks the
  /// option that begins with one of `texts`, else the first.
  func practise(
    _ bank: String, as deputy: String, count: Int, at now: String, picking texts: Set<String>,
    seed: Int = 7
  ) throws {
    let command = [
      "--deputy", deputy, "--now", now, "--seed", "\(seed)", "practice", bank, "-n", "\(count)",
      "--type", "single",
    ]
    let program = try piped(command)
    for number in 1...count {
      var question: Substring = ""
      _ = program.read { output in
        let text = String(decoding: output, as: UTF8.self)
        guard let start = text.ranges(of: "第 \(number)/\(count) 题").last else { return false }
        question = text[start.lowerBound...]
        return question.contains(/\n {2}1 A .*\n( {2}\d [B-Z] .*\n)+/) && question.hasSuffix("\n")
      }
      let options = question.matches(of: /\n {2}(\d) [A-Z] {2}(.*)/)
      let picked = options.first { option in texts.contains { option.2.hasPrefix($0) } }
      try program.send("\(picked?.1 ?? "1")\n")
    }
    try #require(program.waitForExit() == 0)
  }
}
