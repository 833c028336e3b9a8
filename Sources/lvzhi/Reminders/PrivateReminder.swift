import Scheduling
import Dates
import Diagnostics
import Records

/// A text for one deputy alone.
struct PrivateReminder {
  let person: LearnerStanding
  let day: CalendarDate
  /// The titles of tests that the deputy has not sat yet.
  let tests: [String]

  var message: Message {
    let name = HarmlessText.oneLine(person.entry.profile.name ?? person.entry.id.text)
    var sentences = [Message.privateGreeting(name)]
    sentences.append(person.due > 0 ? .privateDue(person.due) : .privateNothingDue)
    if let last = person.lastDay?.date {
      let days = last.dayNumber.distance(to: day.dayNumber)
      if days > 1 { sentences.append(.privateLast(days)) }
    } else {
      sentences.append(.privateNeverBegun)
    }
    sentences += tests.map { .privateTest(HarmlessText.oneLine($0)) }
    if let exam = person.plan?.exam, exam >= day {
      sentences.append(.examDay(exam, left: day.dayNumber.distance(to: exam.dayNumber)))
    }
    sentences.append(.reminderHow)
    return Message(
      zh: sentences.map(\.chinese).joined(), en: sentences.map(\.english).joined(separator: " "))
  }
}
