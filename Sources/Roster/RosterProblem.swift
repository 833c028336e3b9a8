package import Records

/// Why a row of a table is passed over.
package enum RosterProblem: Hashable, Sendable {
  case lacksName
  /// The id in the row is that of somebody with another name.
  case idOfOther(name: String)
  /// An earlier row of the table is of the same deputy.
  case repeated(row: Int)
  /// Several deputies have this name, and the row does not say which of them it means.
  case unclear([DeputyID])
  /// The only deputy of this name has left office.
  case hasLeft(DeputyID)
}
