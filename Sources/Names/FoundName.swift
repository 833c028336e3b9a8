/// What somebody can be found by.
package struct FoundName: Sendable, Hashable {
  package let id: String
  package let name: String
  package let seat: String?
  /// Typed letters that are kept in the profile, where the usual initials do not do.
  package let pinyin: String?

  package init(id: String, name: String, seat: String? = nil, pinyin: String? = nil) {
    self.id = id
    self.name = name
    self.seat = seat
    self.pinyin = pinyin
  }
}
