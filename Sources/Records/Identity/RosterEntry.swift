/// A deputy with what is known about them.
package struct RosterEntry: Sendable {
  package let id: DeputyID
  package let profile: Profile
  /// All uids that are this person.
  package let uids: [PersonUID]

  package init(id: DeputyID, profile: Profile, uids: [PersonUID]) {
    self.id = id
    self.profile = profile
    self.uids = uids
  }
}
