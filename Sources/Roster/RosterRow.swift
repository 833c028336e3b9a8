package import Records

/// One deputy as a table names them.
package struct RosterRow: Hashable, Sendable {
  /// The number of the row in the file, from 1.
  package let number: Int
  package let name: String?
  package let id: String?
  /// What the row says besides the name; fields whose cells are empty are not in it.
  package let fields: [ProfileField: ProfileValue]

  package init(
    number: Int, name: String?, id: String? = nil, fields: [ProfileField: ProfileValue] = [:]
  ) {
    self.number = number
    self.name = name
    self.id = id
    self.fields = fields
  }

  /// Whether the row says that somebody is a deputy for the first time.
  var isFirstTerm: Bool { fields[.firstTerm] == .flag(true) }

  /// What differs from what is known: fields that the row fills in otherwise.
  func change(of profile: Profile) -> ProfileChange {
    var change = ProfileChange()
    for (field, value) in fields where profile.fields[field] != value {
      change.set(field, to: value)
    }
    return change
  }

  /// How much a row and a deputy of the same name have in common: more the rarer it is that two people share a field.
  func likeness(to profile: Profile) -> Int {
    let weights: [(ProfileField, Int)] = [
      (.certificate, 16), (.seat, 8), (.district, 4), (.township, 2), (.group, 2), (.county, 1),
    ]
    return weights.reduce(0) { sum, weight in
      guard let value = fields[weight.0], value == profile.fields[weight.0] else { return sum }
      return sum + weight.1
    }
  }
}
