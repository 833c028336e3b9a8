/// By what the rows of a sheet are put together.
package enum SheetGrouping: String, Sendable, Hashable, CaseIterable {
  case group
  case township
  case county

  func name(of person: SheetPerson) -> String? {
    switch self {
    case .group: person.group
    case .township: person.township
    case .county: person.county
    }
  }

  /// Rows that belong together, in the order of the groups' names with 第二 before 第十, and those of whom it is
  /// not known last. Within a group the order stays.
  package func parts<Row>(_ rows: [Row], _ person: (Row) -> SheetPerson) -> [(
    name: String?, rows: [Row]
  )] {
    let parts = Dictionary(grouping: rows) { name(of: person($0)) }
    let names = parts.keys.compactMap(\.self).sorted(by: NaturalOrder.precedes)
    return (names.map(Optional.some) + [nil]).compactMap { name in
      parts[name].map { (name, $0) }
    }
  }
}
