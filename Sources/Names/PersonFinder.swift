/// Finds people by what is typed at speed: the number of the seat, a name or a part of it, or pinyin initials.
package struct PersonFinder<Person> {
  private let people: [(person: Person, keys: Keys)]

  /// Prepares to look for `people`, in whose order they are found. O(characters).
  package init(_ people: [Person], _ name: (Person) -> FoundName) {
    self.people = people.map { ($0, Keys(name($0))) }
  }

  /// Whoever may be meant: several have to be asked about, none is nobody. What fits exactly goes before what fits in part:
  /// the seat, the id or name, all initials; then a part of the name, then the first initials. Case, width and spaces do not
  /// matter. O(people).
  package func find(_ typed: String) -> [Person] {
    let typed = Keys.folded(typed)
    guard !typed.isEmpty else { return [] }
    let seat = typed.hasSuffix("号") ? String(typed.dropLast()) : typed
    let tests: [(Keys) -> Bool] = [
      { $0.seat == seat }, { $0.id == typed || $0.name == typed },
      { $0.pinyin == typed || PinyinInitials.match(typed, $0.name, whole: true) },
      { $0.name.contains(typed) },
      { $0.pinyin?.hasPrefix(typed) == true || PinyinInitials.match(typed, $0.name, whole: false) },
    ]
    for fits in tests {
      let found = people.filter { fits($0.keys) }
      if !found.isEmpty { return found.map(\.person) }
    }
    return []
  }

  /// What is compared, folded.
  private struct Keys {
    let id: String
    let name: String
    let seat: String?
    let pinyin: String?

    init(_ found: FoundName) {
      id = Self.folded(found.id)
      name = Self.folded(found.name)
      seat = found.seat.map(Self.folded)
      pinyin = found.pinyin.map(Self.folded)
    }

    /// Lower case, half width, without spaces and the dots of names.
    static func folded(_ text: String) -> String {
      var folded = String.UnicodeScalarView()
      for scalar in text.lowercased().unicodeScalars {
        switch scalar.value {
        case 0xFF01...0xFF5E:
          if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { folded.append(narrow) }
        case 0x3000, 0xB7, 0x2022, 0x2027, 0x30FB: break
        default: if !scalar.properties.isWhitespace { folded.append(scalar) }
        }
      }
      return String(folded).lowercased()
    }
  }
}
