import Diagnostics

@testable import lvzhi

extension FuzzTarget {
  /// A line typed at the prompt, as far as the command that it names: split into words, its options taken out, its command found.
  /// What cannot be understood is told in harmless words; a word in quotes is that word.
  static let prompt = FuzzTarget(
    "prompt", longest: 300,
    seeds: { files in
      let examples = CommandCatalogue.all.flatMap {
        [$0.name] + $0.chinese + $0.examples.flatMap { [$0.line.chinese, $0.line.english] }
      }
      return examples.map { Array($0.utf8) }
        + [
          "练习 －－题数 １０", "成绩表　--from 2026-01-01 “第 一 组”", "set 出旧法的题 是", "--seed=7 练习 -n 3 --",
          "下一课 5",
        ]
        .map { Array($0.utf8) }
    }
  ) { bytes in
    let line = text(bytes)
    let words = CommandLineSplitter.words(of: line)
    for word in words where !word.contains("\"") {
      try BrokenPromise.unless(
        CommandLineSplitter.words(of: CommandLineSplitter.quoted(word)) == [word],
        "\(word.debugDescription) is another word in quotes")
    }
    do {
      let reader = try GlobalOptionReader(words)
      _ = try Dispatcher.command(for: reader.rest)
    } catch let failure as Failure {
      let message = failure.message
      let texts = [message?.text(in: .chinese), message?.text(in: .english)].compactMap(\.self)
      try BrokenPromise.unless(
        failure.status == .usage && texts.allSatisfy { HarmlessText.lines($0) == $0 },
        "\(failure.status): \(texts)")
    }
  }
}
