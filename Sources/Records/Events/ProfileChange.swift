/// The fields of a profile that change; a field with `.none` is emptied.
package struct ProfileChange: Hashable, Sendable {
  package private(set) var fields: [ProfileField: ProfileValue?] = [:]

  package init() {}

  /// Sets a field that holds a text: all but `roles`, `firstTerm`, `extraTime`, `left`, `suspended`.
  package mutating func set(_ field: ProfileField, to text: String) {
    set(field, to: .text(text))
  }

  /// Sets a field, or empties it. A value of another kind than the field's own is kept like any other but
  /// reads as empty.
  package mutating func set(_ field: ProfileField, to value: ProfileValue?) {
    fields.updateValue(value, forKey: field)
  }
}
