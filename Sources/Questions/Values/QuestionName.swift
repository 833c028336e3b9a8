/// A question's full name, `bank/id`.
package struct QuestionName: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let bank: BankID
  package let id: QuestionID

  package init(bank: BankID, id: QuestionID) {
    self.bank = bank
    self.id = id
  }

  /// Reads `bank/id`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let bank = BankID(String(parts[0])),
      let id = QuestionID(String(parts[1]))
    else { return nil }
    self.init(bank: bank, id: id)
  }

  package var description: String { "\(bank)/\(id)" }

  package static func < (left: QuestionName, right: QuestionName) -> Bool {
    (left.bank, left.id) < (right.bank, right.id)
  }
}
