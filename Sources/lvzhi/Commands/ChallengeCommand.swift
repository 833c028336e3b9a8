import ArgumentParser
import Questions
import Records
import Sessions
import Storage

/// `challenge [BANK…]` 挑战答题
struct ChallengeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "challenge")

  @Argument var banks: [String] = []

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let entries =
      try banks.isEmpty ? program.banksInOwnLanguage : banks.map(program.bank(named:))
    // Nobody but the deputy could mark a short answer.
    let candidates = entries.flatMap { program.candidates(in: $0.document) }
      .filter { $0.type != .short }
    let seed = program.seed()
    let names = PracticeDraw.questions(
      from: candidates, for: PracticeRequest(count: SessionLimits.challenge), seed: seed
    ) { _ in .unseen }
    guard !names.isEmpty else { throw Failure.notFound(.noQuestionsFit) }
    try SessionOpening(program: program, desk: desk).open(
      names, mode: .challenge, seed: seed,
      saying: .challengeStarts(best: desk.progress.bestChallenge))
  }
}
