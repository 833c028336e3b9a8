import ArgumentParser
import Exams
import Papers
import Storage

/// `exam resume` 测试 继续
struct ExamResumeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "exam resume")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    _ = try program.attempts(of: desk)
    guard let running = try program.runningAttempt(of: desk) else {
      throw Failure.notFound(.nothingToResumeInExam)
    }
    let paper = try program.papers.load(running.paper)
    try ExamOpening(program: program, paper: paper, variant: running.variant)
      .resume(running, desk)
  }
}
