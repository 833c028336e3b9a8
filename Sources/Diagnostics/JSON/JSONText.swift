/// The text of a JSON value, the same to the byte wherever it is written.
package struct JSONText: Sendable, CustomStringConvertible {
  /// How a value is laid out.
  package enum Layout: Sendable {
    /// On one line without spaces.
    case compact
    /// One member or element a line, indented by two spaces, `"key": value`; no line break at the end.
    case pretty
  }

  /// UTF-8.
  package private(set) var bytes: [UInt8] = []

  private let layout: Layout

  package init(_ value: JSONValue, layout: Layout = .compact) {
    self.layout = layout
    append(value, depth: 0)
  }

  package var description: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.appendJSON(value)
    case .number(let value): bytes.appendJSON(value)
    case .string(let text): bytes.appendJSON(text)
    case .array(let elements):
      appendList(elements, between: "[", "]", depth: depth) { text, element in
        text.append(element, depth: depth + 1)
      }
    case .object(let members):
      appendList(members, between: "{", "}", depth: depth) { text, member in
        text.bytes.appendJSON(member.key)
        text.bytes.append(contentsOf: (text.layout == .pretty ? ": " : ":").utf8)
        text.append(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func appendList<Element>(
    _ elements: [Element], between open: String, _ close: String, depth: Int,
    append: (inout JSONText, Element) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      append(&self, element)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    bytes.append(contentsOf: close.utf8)
  }

  private mutating func breakLine(depth: Int) {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
