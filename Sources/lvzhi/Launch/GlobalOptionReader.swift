import Dates

/// Takes the global options out of a command line and leaves the rest for the command.
///
/// They are read apart from the commands so that `lvzhi --json stats` and `lvzhi stats --json` mean the
/// same, at the prompt too.
struct GlobalOptionReader {
  private(set) var options: GlobalOptions
  private(set) var rest: [String] = []

  /// Reads `arguments` on top of `base`. Throws a usage `Failure` for an option without its value, and for
  /// a value where none belongs. A value that begins with `--` has to follow a `=`.
  init(_ arguments: [String], base: GlobalOptions = GlobalOptions()) throws {
    options = base
    var pending = arguments[...]
    while let word = pending.popFirst() {
      if word == "--" {
        rest += ["--"] + pending
        return
      }
      try take(word, &pending)
    }
  }

  /// Whether the line is for the prompt, rather than for one command or help.
  var namesNoCommand: Bool { rest.isEmpty && !options.help }

  private mutating func take(_ word: String, _ pending: inout ArraySlice<String>) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    if name == "--version",
      let day = parts.count == 2 ? String(parts[1]) : pending.first, CalendarDate(typed: day) != nil
    {
      // Followed by a day it is no question about the program, but names a version of a law.
      if parts.count == 1 { pending.removeFirst() }
      rest += [name, day]
    } else if GlobalOptions.valued.contains(name) {
      if parts.count == 2 {
        set(name, to: String(parts[1]))
      } else if let value = pending.first, !value.hasPrefix("--") {
        pending.removeFirst()
        set(name, to: value)
      } else {
        throw Failure.usage(.optionLacksValue(name))
      }
    } else if word == "-h" || GlobalOptions.flags.contains(name) {
      guard parts.count == 1 else { throw Failure.usage(.optionTakesNoValue(name)) }
      raise(word)
    } else {
      rest.append(word)
    }
  }

  private mutating func set(_ name: String, to value: String) {
    switch name {
    case "--deputy": options.deputy = value
    case "--home": options.home = value
    case "--banks": options.banks.append(value)
    case "--lang": options.language = value
    case "--seed": options.seed = value
    case "--log": options.log = value
    default: options.now = value
    }
  }

  private mutating func raise(_ flag: String) {
    switch flag {
    case "--json": options.json = true
    case "--no-color": options.noColor = true
    case "--plain": options.plain = true
    case "--no-input": options.noInput = true
    case "--keep-going": options.keepGoing = true
    case "--version": options.version = true
    default: options.help = true
    }
  }
}
