import ArgumentParser
import Dates
import Diagnostics
import Exams
import Papers
import Sheets
import Storage

/// `exam show [PAPER]` 测试 查看: one's own attempts and what they earned.
struct ExamShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "exam show")

  @Argument var paper: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let dialogue = program.dialogue
    let only = try paper.map { try program.paper(named: $0).id }
    let attempts = try program.attempts(of: desk).filter { only == nil || $0.paper == only }
    let papers = try program.examPapers()
    if program.options.json {
      return dialogue.print(
        ExamJSON(program: program, papers: papers, attempts: attempts).attemptsList.description)
    }
    let over = attempts.filter { $0.isOver(at: program.now) }
    guard !over.isEmpty else { return dialogue.say(.noAttempts) }
    let titles = [
      Message(zh: "日期", en: "Date"), Message(zh: "试卷", en: "Paper"),
      Message(zh: "得分", en: "Score"), Message(zh: "满分", en: "Of"),
      Message(zh: "结果", en: "Result"),
    ]
    let rows = try over.compactMap { attempt -> SheetRow? in
      guard let paper = papers.first(where: { $0.id == attempt.paper }) else { return nil }
      let score = try ExamResult(attempt, at: paper, program: program).score
      let pass =
        score.isPassed ? Message(zh: "及格", en: "passed") : Message(zh: "不及格", en: "failed")
      return SheetRow([
        .date(attempt.startedAt.local(offset: program.moment.utcOffset).date), .text(paper.title),
        .points(score.total), .points(score.full), .text(pass.text(in: dialogue.language)),
      ])
    }
    let kinds: [SheetColumn.Kind] = [.date, .text, .points, .points, .text]
    dialogue.show(
      SheetTable(
        columns: zip(titles, kinds).map { SheetColumn($0, in: dialogue.language, $1) },
        rows: rows))
  }
}
