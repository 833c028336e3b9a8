import Dates
import Diagnostics
import Exams
import Papers
import Records

/// A text for a group chat: sums and what is due, and never who.
struct GroupReminder {
  let group: String?
  let day: CalendarDate
  let people: [LearnerStanding]
  /// Tests that can be sat now: the title, how many sat it, and how many did not.
  let tests: [(title: String, sat: Int, open: Int)]

  var message: Message {
    let studied = people.count(where: \.hasStudiedThisWeek)
    let due = people.reduce(0) { $0 + $1.due }
    let lines =
      [
        Message.reminderHeading(day),
        .reminderWeek(
          group: group.map { HarmlessText.oneLine($0) }, people: people.count, studied: studied,
          answers: people.reduce(0) { $0 + $1.weekAnswers }),
        due > 0 ? .reminderDue(due) : .reminderNothingDue,
      ]
      + tests.filter { $0.open > 0 }.map {
        .reminderTest(HarmlessText.oneLine($0.title), sat: $0.sat, open: $0.open)
      } + [.reminderHow]
    return Message(
      zh: lines.map(\.chinese).joined(separator: "\n"),
      en: lines.map(\.english).joined(separator: "\n"))
  }
}
