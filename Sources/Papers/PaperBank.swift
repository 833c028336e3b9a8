package import Questions

/// A bank that questions of a paper come from.
package struct PaperBank: Hashable, Sendable {
  package let id: BankID
  package let title: String
  /// What its header gives as its version, usually the day on which it was checked.
  package let version: String?
  package let license: String?

  package init(id: BankID, title: String, version: String? = nil, license: String? = nil) {
    self.id = id
    self.title = title
    self.version = version
    self.license = license
  }
}
