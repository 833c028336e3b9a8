package import Records

/// What a score sheet needs to know of one deputy.
package struct SheetDeputy: Sendable {
  package let id: DeputyID
  package let profile: Profile
  /// For the same request as the sheet.
  package let tally: PeriodTally

  package init(id: DeputyID, profile: Profile, tally: PeriodTally) {
    self.id = id
    self.profile = profile
    self.tally = tally
  }
}
