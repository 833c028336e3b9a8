import ArgumentParser
import Diagnostics
import Exams
import Records
import Storage

/// `exam extend DEPUTY --minutes M` 测试 加时: more time for somebody who sits an exam on this machine. The exam takes it in with
/// its next heartbeat.
struct ExamExtendCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "exam extend")

  @Argument var deputy: String?
  @Option var minutes: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let word = try deputy ?? dialogue.need(.namePrompt, lacking: .deputyName)
    let typed = try minutes ?? dialogue.need(.extraMinutesPrompt, lacking: .extraMinutes)
    guard let extra = Int(typed.trimmed.narrowed), (1...600).contains(extra) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(typed), of: "--minutes", expected: .expectedExtraMinutes))
    }
    let id = try program.deputy(named: word)
    let name = HarmlessText.oneLine(word)
    let attempts = AttemptFold(try program.store.ownExamEvents(of: id)).attempts
    let running = attempts.last { !$0.isOver(at: program.now, program.bootMoment) }
    guard let running else { throw Failure.notFound(.nobodySitting(name)) }
    let step = ExamStep(
      .extraTime(seconds: extra * 60), in: running.id, at: program.bootMoment)
    try program.record(.examStep(step), for: id)
    dialogue.say(.extraTimeGranted(name, minutes: extra))
  }
}
