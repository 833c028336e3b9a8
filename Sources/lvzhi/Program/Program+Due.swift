import Storage
import BankFile
import Questions
import Records
import Scheduling
import Sessions

extension Program {
  /// Every question that may be asked today, by name, with the bank it is in.
  var servable: [QuestionName: (candidate: Candidate, bank: BankDocument)] {
    let all = library.entries.map(\.document).flatMap { document in
      candidates(in: document).map { ($0.name, (candidate: $0, bank: document)) }
    }
    return Dictionary(all) { first, _ in first }
  }

  /// How many questions of `servable` somebody with that progress should review by the end of a day.
  func dueCount(
    _ progress: Progress,
    among servable: [QuestionName: (candidate: Candidate, bank: BankDocument)],
    by day: StudyDay
  ) -> Int {
    let schedule = schedule(for: progress)
    return progress.questions.count { name, state in
      guard let (candidate, bank) = servable[name],
        let item = item(candidate, state, in: bank), let due = item.dueDay(by: schedule)
      else { return false }
      return due <= day
    }
  }
}
