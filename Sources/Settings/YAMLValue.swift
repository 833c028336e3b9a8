package import Diagnostics

/// A piece of a YAML text with the bytes it was read from. Scalars are kept as they were typed: `021`
/// stays `021` and `no` stays `no`; nothing is the empty text.
package struct YAMLValue: Sendable {
  package indirect enum Content: Sendable {
    case scalar(String)
    case list([YAMLValue])
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// From its first byte to its last. Of a text of several lines only the first.
  package let range: ByteRange

  package init(_ content: Content, at range: ByteRange) {
    self.content = content
    self.range = range
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(_ key: String) -> YAMLValue? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text, if this is a scalar.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}

/// A key with its value.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyRange: ByteRange
  package let value: YAMLValue

  package init(key: String, at keyRange: ByteRange, value: YAMLValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
