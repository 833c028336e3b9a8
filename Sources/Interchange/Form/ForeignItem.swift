/// A question as another system's file has it: the one form between every format and a bank.
///
/// All texts are plain Markdown: readers turn HTML into it, and what that costs is in `losses`. A value that is copied when it is
/// changed: an item has many fields, files have many items, and they are handed on often.
@dynamicMemberLookup
package struct ForeignItem: Sendable, Hashable {
  private var shared: Shared

  package init(at place: ImportPlace, stem: String, body: ForeignBody) {
    shared = Shared(ForeignFields(place: place, stem: stem, body: body))
  }

  /// A field of the item.
  package subscript<Value>(dynamicMember field: WritableKeyPath<ForeignFields, Value>) -> Value {
    @inline(__always) get { shared.fields[keyPath: field] }
    @inline(__always) set {
      if !isKnownUniquelyReferenced(&shared) { shared = Shared(shared.fields) }
      shared.fields[keyPath: field] = newValue
    }
  }

  /// The fields that only banks have, which other formats leave behind.
  package var ownLosses: [ImportLoss] {
    OwnField.allCases.filter { shared.fields.own[$0] != nil }.map { .field($0.rawValue) }
  }

  /// What another format leaves behind of it: what was lost already, and the fields that only banks have.
  package var leftBehind: [ImportLoss] { shared.fields.losses + ownLosses }

  package static func == (left: ForeignItem, right: ForeignItem) -> Bool {
    left.shared === right.shared || left.shared.fields == right.shared.fields
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(shared.fields)
  }

  /// Only changed where nobody else has it, so that threads may share it.
  private final class Shared: @unchecked Sendable {
    var fields: ForeignFields

    init(_ fields: ForeignFields) {
      self.fields = fields
    }
  }
}
