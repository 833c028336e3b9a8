import ArgumentParser
import Dates
import Diagnostics
import Exams
import Papers
import Sheets
import Storage

/// `exam list` 测试 列表
struct ExamListCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "exam list")

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let dialogue = program.dialogue
    let attempts = try program.attempts(of: desk)
    let papers = try program.examPapers()
    if program.options.json {
      return dialogue.print(
        ExamJSON(program: program, papers: papers, attempts: attempts).list.description)
    }
    guard !papers.isEmpty else { return dialogue.say(.noExamPapers) }
    let titles = [
      Message(zh: "试卷", en: "Paper"), Message(zh: "题数", en: "Questions"),
      Message(zh: "分钟", en: "Minutes"), Message(zh: "满分", en: "Points"),
      Message(zh: "及格", en: "Pass"), Message(zh: "我的情况", en: "Mine"),
    ]
    let rows = try papers.map { paper in
      SheetRow([
        .text(paper.title), .integer(paper.questionCount), .integer(paper.rules.minutes),
        .points(paper.fullPoints), .points(paper.rules.passMark),
        .text(
          try standing(paper, attempts.filter { $0.paper == paper.id }, program)
            .text(in: dialogue.language)),
      ])
    }
    let kinds: [SheetColumn.Kind] = [.text, .integer, .integer, .points, .points, .text]
    dialogue.show(
      SheetTable(
        columns: zip(titles, kinds).map { SheetColumn($0, in: dialogue.language, $1) },
        rows: rows))
  }

  /// What one did with a paper, and whether it may be sat again.
  @MainActor private func standing(
    _ paper: Paper, _ attempts: [Attempt], _ program: Program
  ) throws -> Message {
    let begun = attempts.map { $0.startedAt.local(offset: program.moment.utcOffset).date }
    let isFree =
      RetakeCheck.refusal(paper.rules.retakes, begun: begun, on: program.today) == nil
    if attempts.contains(where: { !$0.isOver(at: program.now) }) { return .examIsRunning }
    let scores = try attempts.map {
      try ExamResult($0, at: paper, program: program).score.total
    }
    return .examStanding(best: scores.max(), attempts: scores.count, isFree: isFree)
  }
}
