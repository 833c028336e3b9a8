import ArgumentParser
import Questions
import Records
import Sessions
import Settings
import Storage

/// `contrast [BANK…] [-n N]` 易混辨析
struct ContrastCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "contrast")

  @Argument var banks: [String] = []
  @Option(name: .customShort("n", allowingJoined: true)) var count: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let wanted = try count.map { try QuestionCount.read($0) } ?? program.preferences.questions
    let entries =
      try banks.isEmpty ? program.banksInOwnLanguage : banks.map(program.bank(named:))
    let servable = Set(
      entries.flatMap { program.candidates(in: $0.document) }.map(\.name))
    let available = program.contrastSets.sets.map { $0.filter(servable.contains) }
      .filter { $0.count > 1 }
    guard !available.isEmpty else { throw Failure.notFound(.noContrasts) }
    let seed = program.seed()
    let sets = ContrastDraw.sets(
      available, count: wanted, seed: seed, states: desk.progress.questions)
    let names = sets.flatMap(\.self)
    try SessionOpening(program: program, desk: desk).open(
      names, mode: .contrast, seed: seed, saying: .contrastStarts(sets.count, names.count),
      sets: sets)
  }
}
