import ArgumentParser
import Diagnostics

/// From the words of a line to the command they name.
enum Dispatcher {
  /// The command of the words `typed`. Throws a usage `Failure` that says what was not understood.
  static func command(for typed: [String]) throws -> any ProgramCommand {
    let words = shorthands[typed.joined(separator: " ")] ?? lesson(typed) ?? typed
    guard let first = words.first else { return HelpCommand() }
    guard CommandCatalogue.firstWords.contains(first) else {
      throw Failure.usage(
        .unknownCommand(
          first, meant: EditDistance.nearest(to: first, among: CommandCatalogue.firstWords)))
    }
    try checkSubcommand(words)
    do {
      let parsed = try Root.parseAsRoot(words)
      guard let command = parsed as? any ProgramCommand else { return HelpCommand() }
      return command
    } catch {
      throw Failure.usage(CommandLineWording(words: words).message(for: error))
    }
  }

  /// Words that people say for a whole line.
  private static let shorthands = [
    "继续": ["practice", "--resume"], "continue": ["practice", "--resume"],
  ]

  /// 下一课, 下一课 5
  private static func lesson(_ words: [String]) -> [String]? {
    words.first == "下一课" ? ["plan", "next"] + words.dropFirst() : nil
  }

  /// A second word that is nearly a subcommand is a mistake in it, not an argument.
  private static func checkSubcommand(_ words: [String]) throws {
    let subcommands = CommandCatalogue.subcommands(of: words[0])
    guard !subcommands.isEmpty, words.count > 1, !words[1].hasPrefix("-") else { return }
    let known = subcommands.flatMap { entry in
      entry.name.split(separator: " ").suffix(1).map(String.init) + entry.chinese
    }
    guard !known.contains(words[1]) else { return }
    throw Failure.usage(
      .unknownCommand(
        "\(words[0]) \(words[1])", meant: EditDistance.nearest(to: words[1], among: known)))
  }
}
