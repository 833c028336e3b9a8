package import Exams
package import Records

/// What the sheet of a paper needs to know of one deputy.
package struct PaperSheetDeputy: Sendable {
  package let id: DeputyID
  package let profile: Profile
  /// `nil` for somebody of whom there is nothing.
  package let result: PaperResult?

  package init(id: DeputyID, profile: Profile, result: PaperResult?) {
    self.id = id
    self.profile = profile
    self.result = result
  }
}
