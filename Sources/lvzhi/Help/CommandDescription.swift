/// What the help, the completion and the suggestions know of a command.
struct CommandDescription: Sendable {
  /// Its name on the command line; two words for a subcommand, such as `deputy add`.
  let name: String
  /// Its Chinese name, or names: the first is the one that is shown.
  let chinese: [String]
  let audience: Audience
  /// One line that says what it does.
  let summary: Message
  /// What follows the name, such as `[BANK…] [-n N]`.
  let arguments: Message
  let examples: [Example]
  let options: [Option]

  /// How it is typed in each language, a subcommand after its parent: 题库 检查, `bank check`.
  var title: Message {
    let parent = name.split(separator: " ").dropLast().first.flatMap { word in
      CommandCatalogue.entry(for: [String(word)])?.chinese.first
    }
    return Message(
      zh: [parent, chinese.first].compactMap(\.self).joined(separator: " "), en: name)
  }

  /// Who may use it when two roles share a machine.
  enum Audience: Sendable {
    case everyone
    case organiser
  }

  /// A line to type, and what happens then.
  struct Example: Sendable {
    let line: Message
    let effect: Message
  }

  /// An option with its meaning.
  struct Option: Sendable {
    /// As the help shows it, with what follows: `--group G`.
    let name: String
    let meaning: Message

    /// The name alone: `--group`.
    var flag: String { String(name.prefix { $0 != " " }) }
  }

  init(
    _ name: String, _ chinese: [String], for audience: Audience = .everyone, summary: Message,
    arguments: Message = .verbatim(""), examples: [Example], options: [Option] = []
  ) {
    self.name = name
    self.chinese = chinese
    self.audience = audience
    self.summary = summary
    self.arguments = arguments
    self.examples = examples
    self.options = options
  }
}
