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
    let subject = Self.subject(of: said) ?? words.joined(separator: " ")
    if said.hasPrefix("Unknown option") {
      let known = (entry?.options ?? []).map(\.flag)
      return .unknownOption(
        subject,
        meant: EditDistance.nearest(
          to: subject, among: known + GlobalOptions.flags + GlobalOptions.valued))
    }
    if said.hasPrefix("Missing value") { return .optionLacksValue(subject) }
    if said.contains("does not take any value") { return .optionTakesNoValue(subject) }
    if said.hasPrefix("Unexpected argument") || said.contains("unexpected arguments: ") {
      return .unexpectedWord(subject)
    }
    return .commandNotUnderstood(words.joined(separator: " "))
  }

  /// The option or word that a message of the library is about: what it quotes first. An option is quoted
  /// with the name of its value, `'-n <n>'`, and the words left over as `'a', 'b'`.
  private static func subject(of said: String) -> String? {
    guard let open = said.firstIndex(of: "'") else { return nil }
    let rest = said[said.index(after: open)...]
    if said.hasPrefix("Unexpected argument") { return String(rest.dropLast()) }
    if let next = rest.firstRange(of: "', '") { return String(rest[..<next.lowerBound]) }
    let quoted = rest.prefix { $0 != "'" }
    return String(quoted.firstRange(of: " <").map { quoted[..<$0.lowerBound] } ?? quoted)
  }
}
