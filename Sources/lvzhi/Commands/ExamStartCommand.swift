import ArgumentParser
import Diagnostics
import Exams
import Papers
import Storage

/// `exam start [PAPER] [--variant A] [--unsigned N]` 测试 开始
struct ExamStartCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "exam start")

  @Argument var paper: String?
  @Option var variant: String?
  @Option var unsigned: String?

  @MainActor func run(in program: Program) throws {
    if let unsigned { return try begin(unsigned: unsigned, in: program) }
    let desk = try program.needDesk()
    if let running = try program.runningAttempt(of: desk),
      let paper = try? program.papers.load(running.paper)
    {
      return try ExamOpening(program: program, paper: paper, variant: running.variant)
        .resume(running, desk)
    }
    let paper = try program.choosePaper(named: paper)
    try opening(paper, program).begin(for: desk)
  }

  @MainActor private func begin(unsigned typed: String, in program: Program) throws {
    try program.needOrganiser()
    guard let number = Int(typed.narrowed), number > 0 else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(typed), of: "--unsigned", expected: .badUnsignedNumber))
    }
    try opening(try program.choosePaper(named: paper), program).begin(unsigned: number)
  }

  @MainActor private func opening(_ paper: Paper, _ program: Program) throws -> ExamOpening {
    ExamOpening(program: program, paper: paper, variant: try paper.variant(named: variant).letter)
  }
}
