import ArgumentParser
import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Storage

/// `regrade PAPER QUESTION --key K | --accept K | --everyone | --drop --reason R` 更正答案
struct RegradeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "regrade")

  @Argument var paper: String?
  @Argument var question: String?
  @Option var key: String?
  @Option var accept: String?
  @Flag var everyone = false
  @Flag var drop = false
  @Option var reason: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let name = try paper ?? dialogue.need(.paperPrompt, lacking: .whichPaper)
    let standing = try program.standing(of: try program.paper(named: name))
    let typed = try question ?? dialogue.need(.regradeQuestionPrompt, lacking: .regradeQuestion)
    let item = try PaperPlace.find(typed, in: standing.paper)
    let rule = try rule(for: item)
    let why = try reason?.trimmed ?? dialogue.need(.reasonPrompt, lacking: .regradeReason)
    guard !why.isEmpty else { throw Failure.usage(.lacks(.regradeReason)) }
    let regrade = Regrade(paper: standing.paper.id, question: item.name, rule: rule, reason: why)
    try decide(regrade, item, standing, in: program)
  }

  private func rule(for item: PaperItem) throws -> Regrade.Rule {
    let rules: [Regrade.Rule?] = [
      try key.map { .key(try answer($0, item)) }, try accept.map { .accept(try answer($0, item)) },
      everyone ? .everyone : nil, drop ? .drop : nil,
    ]
    let given = rules.compactMap(\.self)
    guard given.count == 1 else { throw Failure.usage(.oneRegradeRule) }
    return given[0]
  }

  /// A key in the letters that the variant prints.
  private func answer(_ typed: String, _ item: PaperItem) throws -> RecordedAnswer {
    switch AnswerReader.read(typed, question: item.question, order: item.order) {
    case .misunderstood(let problem): throw Failure.usage(problem.message.harmless)
    case .understood(let answer, _):
      guard AlternativeKey(item.question, key: answer) != nil else {
        throw Failure.usage(.noSuchKey(item.number))
      }
      return RecordedAnswer(answer)
    }
  }

  /// Tells what it does, asks a person whether to go on, and saves it.
  @MainActor private func decide(
    _ regrade: Regrade, _ item: PaperItem, _ standing: Program.PaperStanding, in program: Program
  ) throws {
    let dialogue = program.dialogue
    let effect = RegradeEffect(
      before: standing.results, after: standing.results(adding: regrade, at: program.now))
    dialogue.say(
      .regraded(item.number, .rule(regrade.rule, item.content), reason: regrade.reason))
    dialogue.say(.regradeEffect(effect))
    for (names, message) in [
      (effect.rising, Message.rising), (effect.falling, Message.falling),
      (effect.uncertain, Message.regradeUncertain),
    ] where !names.isEmpty {
      dialogue.say(message(names.map(standing.name).sorted()).harmless)
    }
    if dialogue.isInteractive {
      guard case .line(let line) = try dialogue.ask(.confirmRegrade, kind: .answer),
        line.trimmed.narrowed == "1"
      else { return dialogue.say(.notRegraded) }
    }
    let journal = try program.papers.journal(
      of: standing.paper.id, on: try program.store.device)
    _ = try PaperJournal(journal, program: program).append(.regrade(regrade))
    dialogue.say(.regradeSaved(standing.paper.id))
  }
}
