import ArgumentParser
import Records
import Sessions

/// `review [-n N]` 复习
struct ReviewCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "review")

  @Option(name: .customShort("n", allowingJoined: true)) var count: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let limit = try count.map { try QuestionCount.read($0) } ?? SessionLimits.reviews
    let planning = DayPlanning(program, desk.progress)
    let names = planning.due(atMost: limit)
    guard !names.isEmpty else { return program.dialogue.say(.nothingToReview) }
    try SessionOpening(program: program, desk: desk).open(
      names, mode: .review, seed: program.seed(),
      saying: .reviewStarts(names.count, minutes: planning.minutes(names.count)))
  }
}
