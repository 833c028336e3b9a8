/// The fields of a profile that change; a field with `.none` is emptied.
package struct ProfileChange: Hashable, Sendable {
  package private(set) var fields: [ProfileField: ProfileValue?] = [:]

  package init() {}

  /// Sets a field that holds a text.
  ///
  /// - Precondition: the field's kind is `text`.
  package mutating func set(_ field: ProfileField, to text: String) {
    set(field, to: .text(text))
  }

  /// Sets a field, or empties it with `nil`.
  ///
  /// - Precondition: the value is of the field's kind.
  package mutating func set(_ field: ProfileField, to value: ProfileValue?) {
    precondition(value == nil || value?.kind == field.kind, "\(field) holds a \(field.kind)")
    fields.updateValue(value, forKey: field)
  }
}
