package import Dates
package import Statutes

/// The front matter of a bank.
package struct BankHeader: Hashable, Sendable {
  package let id: BankID
  package let title: String
  /// A language tag such as `zh-Hans` or `en`.
  package var language = "zh-Hans"
  package var license: String?
  /// The versions that the bank was checked against.
  package var laws: [LawName: CalendarDate] = [:]
  package var region: String?
  package var audience: String?
  package var version: String?
  package var authors: [String] = []

  package init(id: BankID, title: String) {
    self.id = id
    self.title = title
  }
}
