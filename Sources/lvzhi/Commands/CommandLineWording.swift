import ArgumentParser
import Diagnostics

/// Turns what swift-argument-parser says of a wrong line, which is in English only, into our own words.
struct CommandLineWording {
  /// The words of the line, without the program's name.
  let words: [String]

  /// Why the line was not understood.
  func message(for error: any Error) -> Message {
    let entry = CommandCatalogue.entry(for: words)
    let said = Root.message(for: error)
    let reason = reason(in: said, of: entry)
    return entry.map { reason + Message.seeHelp($0) } ?? reason
  }

  private func reason(in said: String, of entry: CommandDescription?) -> Message {
    let quoted = said.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let subject =
      quoted.count > 1 ? String(quoted[1].prefix { $0 != " " }) : words.joined(separator: " ")
    if said.hasPrefix("Unknown option") {
      let known = (entry?.options ?? []).compactMap {
        $0.name.split(separator: " ").first.map(String.init)
      }
      return .unknownOption(
        subject,
        meant: EditDistance.nearest(
          to: subject, among: known + GlobalOptions.flags + GlobalOptions.valued))
    }
    if said.hasPrefix("Missing value") { return .optionLacksValue(subject) }
    if said.hasPrefix("Unexpected argument") || said.contains("unexpected arguments") {
      return .unexpectedWord(subject)
    }
    if said.contains("does not take any value") { return .optionTakesNoValue(subject) }
    if said.hasPrefix("The value") {
      let option = quoted.count > 3 ? String(quoted[3].prefix { $0 != " " }) : ""
      return .badValue(quoted[1], of: option, expected: .expectedNumber)
    }
    return .commandNotUnderstood(words.joined(separator: " "))
  }
}
