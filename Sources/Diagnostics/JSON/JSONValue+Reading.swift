extension JSONValue {
  /// Reads a whole JSON text. Numbers without fraction and exponent that `Int` can hold are integers.
  /// - Throws: Where the text stops being JSON, also where a string is not UTF-8.
  package init(reading bytes: [UInt8]) throws(JSONSyntaxError) {
    var scanner = JSONScanner(bytes, in: 0..<bytes.count)
    let token = try scanner.value()
    guard scanner.isAtEnd() else { throw JSONSyntaxError(offset: scanner.offset) }
    try self.init(token, in: scanner)
  }

  private init(_ token: JSONToken, in source: JSONScanner) throws(JSONSyntaxError) {
    let fault = JSONSyntaxError(offset: token.range.lowerBound)
    switch token.kind {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .string, .escapedString:
      guard let text = source.text(of: token) else { throw fault }
      self = .string(text)
    case .number:
      if let integer = source.integer(of: token) {
        self = .integer(integer)
      } else {
        guard let number = source.number(of: token) else { throw fault }
        self = .number(number)
      }
    case .array:
      var elements: [JSONValue] = []
      for element in source.elements(of: token) ?? [] {
        elements.append(try JSONValue(element, in: source))
      }
      self = .array(elements)
    case .object:
      self = .object(try Self.members(of: token, in: source))
    }
  }

  private static func members(
    of token: JSONToken, in source: JSONScanner
  ) throws(JSONSyntaxError) -> [JSONMember] {
    var inside = source.inside(token)
    var members: [JSONMember] = []
    try inside.expect("{")
    guard !inside.take("}") else { return members }
    repeat {
      let key = try inside.string()
      try inside.expect(":")
      let value = try inside.value()
      guard let name = source.text(of: key) else {
        throw JSONSyntaxError(offset: key.range.lowerBound)
      }
      members.append(JSONMember(name, try JSONValue(value, in: source)))
    } while inside.take(",")
    return members
  }
}

extension JSONScanner {
  /// A scanner of the bytes of one value.
  fileprivate func inside(_ token: JSONToken) -> JSONScanner {
    JSONScanner(bytes, in: token.wholeRange)
  }
}
