package import Records

/// Somebody on a sheet, as the sheet shows them.
package struct SheetPerson: Sendable, Hashable {
  /// The id, masked if that was asked for.
  package let deputy: String
  /// The name in the profile, or the id where there is none; masked as the id is.
  package let name: String
  package let group: String?
  package let township: String?
  package let county: String?

  package init(_ id: DeputyID, _ profile: Profile, isMasked: Bool = false) {
    let name = profile.name ?? id.text
    deputy = isMasked ? NameMask.masked(id.text) : id.text
    self.name = isMasked ? NameMask.masked(name) : name
    group = profile.text(.group)
    township = profile.text(.township)
    county = profile.text(.county)
  }
}
