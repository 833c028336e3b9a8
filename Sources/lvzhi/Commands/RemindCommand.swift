import ArgumentParser
import Diagnostics
import Records

/// `remind [DEPUTY] [--group G] [--each]` 提醒
struct RemindCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "remind")

  @Argument var words: [String] = []
  @Option var group: String?
  @Flag var each = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let people = try program.standings(group: group)
    guard !people.isEmpty else { return dialogue.say(.noDeputies) }
    let tests = try OpenTests(in: program).tests
    let named = words.joined(separator: " ").trimmed
    if !named.isEmpty {
      let id = try program.deputy(named: named)
      guard let person = people.first(where: { $0.entry.id == id }) else {
        throw Failure.notFound(.notInOffice(try program.title(of: id)))
      }
      dialogue.print(text(for: person, tests, program))
    } else if each {
      dialogue.print(people.map { text(for: $0, tests, program) }.joined(separator: "\n\n"))
    } else {
      dialogue.print(
        GroupReminder(
          group: group, day: program.today, people: people,
          tests: tests.map { test in
            let sat = people.count { test.done.contains($0.entry.id) }
            return (test.title, sat, people.count - sat)
          }
        ).message.text(in: dialogue.language))
    }
  }

  @MainActor private func text(
    for person: LearnerStanding, _ tests: [OpenTests.Test], _ program: Program
  ) -> String {
    PrivateReminder(
      person: person, day: program.today,
      tests: tests.filter { !$0.done.contains(person.entry.id) }.map(\.title)
    ).message.text(in: program.dialogue.language)
  }
}
