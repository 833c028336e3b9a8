import Dates
import Questions
import Statutes

/// What checks need to know beyond the bank at hand.
struct CheckContext: Sendable {
  let registry: LawRegistry?
  let day: CalendarDate
  private let banks: [BankID: [CheckedBank]]
  /// For each name that a question had before, the one it has.
  let presentNames: [QuestionName: QuestionName]

  init(banks: [CheckedBank], registry: LawRegistry?, day: CalendarDate) {
    self.registry = registry
    self.day = day
    self.banks = Dictionary(grouping: banks) { $0.document.header.id }
    var presentNames: [QuestionName: QuestionName] = [:]
    for question in banks.lazy.flatMap(\.questions).map(\.question) {
      for former in question.fields.formerly where presentNames[former] == nil {
        presentNames[former] = question.name
      }
    }
    self.presentNames = presentNames
  }

  /// Whether a bank of that id is being checked.
  func knows(_ bank: BankID) -> Bool { banks[bank] != nil }

  /// Where the question of that name stands, good or bad; `nil` if no bank at hand has it.
  func place(of name: QuestionName) -> QuestionPlace? {
    for bank in banks[name.bank] ?? [] {
      if let index = bank.document.index(of: name.id) {
        return bank.place(of: name, heading: bank.document.location(at: index))
      }
    }
    return nil
  }
}
