/// A JSON value to be written, with the members of objects in the order given.
///
/// Literals make it pleasant to build: `["id": .string(id), "tags": [], "shuffle": true]`.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written in the shortest form that reads back as the same number; not a number and infinity become
  /// `null`, which JSON has instead.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Keys are not checked: whoever builds an object sees to it that they differ.
  case object([JSONMember])

  /// The string, or `null` for `nil`.
  package static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The integer, or `null` for `nil`.
  package static func integer(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }

  /// The number, or `null` for `nil`.
  package static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// An array of strings.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }
}

/// One key of an object with its value.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  package init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
