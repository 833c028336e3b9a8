import Diagnostics

/// The members of a JSON object, read by key. What is missing or of another kind is damage.
struct PaperFields {
  private let members: [String: JSONValue]

  init(_ value: JSONValue) throws(PaperProblem) {
    guard case .object(let members) = value else { throw .damaged }
    self.members = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  func value(_ key: String) throws(PaperProblem) -> JSONValue {
    guard let value = members[key] else { throw .damaged }
    return value
  }

  func text(_ key: String) throws(PaperProblem) -> String {
    guard let text = try optionalText(key) else { throw .damaged }
    return text
  }

  /// `nil` for `null`.
  func optionalText(_ key: String) throws(PaperProblem) -> String? {
    switch try value(key) {
    case .string(let text): text
    case .null: nil
    default: throw .damaged
    }
  }

  func integer(_ key: String) throws(PaperProblem) -> Int {
    guard let integer = try optionalInteger(key) else { throw .damaged }
    return integer
  }

  /// `nil` for `null`.
  func optionalInteger(_ key: String) throws(PaperProblem) -> Int? {
    switch try value(key) {
    case .integer(let integer): integer
    case .null: nil
    default: throw .damaged
    }
  }

  func bool(_ key: String) throws(PaperProblem) -> Bool {
    guard case .bool(let value) = try value(key) else { throw .damaged }
    return value
  }

  func array(_ key: String) throws(PaperProblem) -> [JSONValue] {
    guard case .array(let elements) = try value(key) else { throw .damaged }
    return elements
  }

  func objects(_ key: String) throws(PaperProblem) -> [PaperFields] {
    try array(key).map { value throws(PaperProblem) in try PaperFields(value) }
  }

  func texts(_ key: String) throws(PaperProblem) -> [String] {
    try array(key).map { value throws(PaperProblem) in
      guard case .string(let text) = value else { throw .damaged }
      return text
    }
  }

  /// The value of a text, read by `parse`.
  func read<Value>(_ key: String, _ parse: (String) -> Value?) throws(PaperProblem) -> Value {
    guard let value = parse(try text(key)) else { throw .damaged }
    return value
  }
}
