import BankFile
import Console
import Diagnostics
import Questions
import Records
import Settings
import Storage

/// What Tab offers at the prompt: commands in the language that was begun, subcommands, options, banks by
/// title and id, deputies.
@MainActor
struct CommandCompletion {
  let program: Program

  /// The candidates for the word at the cursor, in the order in which they are listed.
  func candidates(for request: CompletionRequest) -> [Candidate] {
    let before = CommandLineSplitter.words(of: request.before)
    let word = CommandLineSplitter.narrowed(request.word)
    guard let first = before.first else { return commands(like: word) }
    let subcommands = CommandCatalogue.subcommands(of: first)
    if before.count == 1, !subcommands.isEmpty {
      return names(of: subcommands, like: word, lastWordOnly: true)
    }
    guard let entry = CommandCatalogue.entry(for: before) else { return [] }
    return word.hasPrefix("-") ? options(of: entry, like: word) : arguments(of: entry, like: word)
  }

  private func commands(like word: String) -> [Candidate] {
    names(
      of: CommandCatalogue.all.filter { !$0.name.contains(" ") }, like: word, lastWordOnly: false)
  }

  /// Each command once: by the name that was begun, or by its name in the user's language.
  private func names(
    of entries: [CommandDescription], like word: String, lastWordOnly: Bool
  ) -> [Candidate] {
    entries.compactMap { entry in
      let english = lastWordOnly ? String(entry.name.split(separator: " ").last ?? "") : entry.name
      let chinese = program.dialogue.language == .chinese
      let spellings = chinese ? entry.chinese + [english] : [english] + entry.chinese
      return spellings.first { $0.hasPrefix(word) }.map { name in
        Candidate(name, display: "\(name)  \(entry.summary.text(in: program.dialogue.language))")
      }
    }
  }

  private func options(of entry: CommandDescription, like word: String) -> [Candidate] {
    let own = entry.options.map { option in
      Candidate(
        option.flag,
        display: "\(option.name)  \(option.meaning.text(in: program.dialogue.language))")
    }
    let known = Set(own.map(\.text))
    let general = GlobalOptions.flags.filter { !known.contains($0) }.map { Candidate($0) }
    return (own + general).filter { $0.text.hasPrefix(word) }
  }

  private func arguments(of entry: CommandDescription, like word: String) -> [Candidate] {
    switch entry.name {
    case "practice", "bank show": banks(like: word)
    case "use", "deputy show", "deputy edit", "deputy rename", "deputy join", "deputy leave":
      deputies(like: word)
    case "help": commands(like: word)
    case "plan tracks": tracks(like: word)
    case "set": Setting.allCases.map { Candidate($0.rawValue) }.filter { $0.text.hasPrefix(word) }
    default: []
    }
  }

  private func banks(like word: String) -> [Candidate] {
    program.library.entries.compactMap { entry in
      let header = entry.document.header
      let name = [header.title, header.id.text].first { $0.hasPrefix(word) }
      return name.map {
        Candidate(CommandLineSplitter.quoted($0), display: "\($0)  \(header.id) \(header.title)")
      }
    }
  }

  private func tracks(like word: String) -> [Candidate] {
    program.tracks.entries.map(\.value).compactMap { track in
      [track.title, track.id].first { $0.hasPrefix(word) }.map {
        Candidate(CommandLineSplitter.quoted($0), display: "\($0)  \(track.id) \(track.title)")
      }
    }
  }

  private func deputies(like word: String) -> [Candidate] {
    let people = (try? program.roster()) ?? []
    return people.compactMap { person in
      let spellings = [person.profile.name, person.id.text, person.profile.text(.pinyin)]
      let isMeant = spellings.contains { $0?.hasPrefix(word) == true }
      return isMeant
        ? Candidate(CommandLineSplitter.quoted(person.id.text), display: person.profile.name) : nil
    }
  }
}
