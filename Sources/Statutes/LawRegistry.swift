/// The laws, versions and articles that a citation may name, and the facts gone stale.
package struct LawRegistry: Sendable {
  /// In the order of the registry's file.
  package let laws: [Law]
  package let staleFacts: StaleFacts
  private let indices: [String: Int]

  /// Where two laws claim one name, the first has it.
  package init(laws: [Law], staleFacts: StaleFacts = StaleFacts()) {
    self.laws = laws
    self.staleFacts = staleFacts
    var indices: [String: Int] = [:]
    for (index, law) in laws.enumerated() {
      for name in law.names where indices[Self.key(name)] == nil {
        indices[Self.key(name)] = index
      }
    }
    self.indices = indices
  }

  /// The law of that short name, alias or official title. 《》, white space, a leading 中华人民共和国 and the
  /// width of letters do not matter. O(length of the name).
  package func law(named name: some StringProtocol) -> Law? {
    indices[Self.key(name)].map { laws[$0] }
  }

  /// The law of that name; see `law(named:)`.
  package func law(_ name: LawName) -> Law? {
    law(named: name.text)
  }

  /// What is left of a name when only differences that matter are kept. Two names with one key are one name.
  package static func key(_ name: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.map(FoldedText.fold) {
      let isDropped = scalar == "《" || scalar == "》" || scalar.properties.isWhitespace
      if !isDropped { key.append(scalar) }
    }
    let text = String(key)
    let state = "中华人民共和国"
    return text.hasPrefix(state) && text != state ? String(text.dropFirst(state.count)) : text
  }
}

extension Law {
  /// All names it may be cited by: short name, title, aliases.
  package var names: [String] { [name.text, title] + aliases }
}
