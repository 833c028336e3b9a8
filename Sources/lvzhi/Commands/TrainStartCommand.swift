import ArgumentParser
import Settings
import Questions
import BankFile
import Console
import Diagnostics
import Papers
import Records
import Storage

/// `train start [BANK…] [-n N] [--paper P] [--title T] [--place P] …` 培训 开始
struct TrainStartCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train start")

  /// Questions, where nobody says how many.
  private static let usualCount = 10

  @Argument var banks: [String] = []
  @Option(name: .customShort("n", allowingJoined: true)) var count: String?
  @Option var paper: String?
  @Option var group: String?
  @Option var timer: String?
  @Option var contest: String?
  @Option var teams: String?
  @OptionGroup var details: TrainingOptions

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    guard paper == nil || banks.isEmpty else { throw Failure.usage(.paperAndBanks) }
    var change = try details.change()
    if let group { change.texts[.group] = group.trimmed }
    let seconds = try timer.map { try QuestionCount.read($0, of: "--timer") }
    let opening = TrainingOpening(program: program)
    let contest = try contest.map { try opening.contest(named: $0, teams: teams) }
    if contest == nil, teams != nil { throw Failure.usage(.teamsWithoutContest) }
    let asked = try material(program, contest)
    if change.text(.title) == nil {
      let title = Message.usualTrainingTitle(asked.name).text(in: program.dialogue.language)
      change.texts[.title] = title
    }
    let paper = try asked.paper(opening, change.text(.title) ?? "")
    if contest != nil, paper == nil { throw Failure.usage(.contestNeedsQuestions) }
    let id = try opening.open(change, paper: paper, contest: contest)
    try TrainingRoom(program: program).hold(TrainingDesk(id, in: program), seconds: seconds)
  }

  /// What the questions are from.
  private struct Material {
    /// For the title, if none was given.
    let name: String?
    let paper: @MainActor (TrainingOpening, String) throws -> Paper?
  }

  @MainActor private func material(
    _ program: Program, _ contest: TrainingOpening.Contest?
  ) throws -> Material {
    if let word = paper {
      let found = try program.paper(named: word)
      return Material(name: found.title) { _, _ in found }
    }
    var words = banks
    var wanted = try count.map { try QuestionCount.read($0, of: "-n") }
    if wanted == nil, let last = words.last, let number = Int(last.narrowed),
      (try? program.bank(named: last)) == nil
    {
      words.removeLast()
      wanted = try QuestionCount.read(String(number), of: "-n")
    }
    let entries = try words.isEmpty ? chooseBanks(program) : words.map(program.bank(named:))
    guard !entries.isEmpty else { return Material(name: nil) { _, _ in nil } }
    let needed = contest.map { $0.file.value.questionCount(teams: $0.teams.count) }
    let number = wanted ?? needed ?? Self.usualCount
    let name = entries.count == 1 ? entries.first?.document.header.title : nil
    return Material(name: name) { opening, title in
      try opening.paper(from: entries, title: title, count: number)
    }
  }

  /// Asks for a bank. Without a person, and for a visit or the like, nothing is asked in the room.
  @MainActor private func chooseBanks(_ program: Program) throws -> [BankLibrary.Entry] {
    guard program.dialogue.isInteractive, details.form == nil else { return [] }
    let entries = program.library.entries
    let titles = entries.map { Message.verbatim(HarmlessText.oneLine($0.document.header.title)) }
    guard
      let index = try program.dialogue.choose(
        .trainWithWhich, among: [.trainWithoutQuestions] + titles)
    else { throw Failure(.done, nil) }
    return index == 0 ? [] : [entries[index - 1]]
  }
}
