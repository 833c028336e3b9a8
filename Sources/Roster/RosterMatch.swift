package import Records

/// What a row of a table is about.
package enum RosterMatch: Sendable {
  case known(RosterEntry)
  /// Nobody who is on the roster.
  case newcomer
  case problem(RosterProblem)
}
