import Diagnostics

/// A value in a front matter, and where it stands: from its first character to the end of that line.
struct FrontMatterNode {
  enum Content {
    /// A scalar, as it was typed.
    case text(String)
    /// In the order of the file; no key stands twice.
    case mapping([(key: FrontMatterNode, value: FrontMatterNode)])
    case list([FrontMatterNode])
    /// Something YAML has and a front matter has no use for.
    case other
  }

  let content: Content
  let range: ByteRange

  /// The text of a scalar, empty or not; `nil` for anything else.
  var scalar: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The text of a scalar, if it has any.
  var text: String? {
    guard let scalar, !scalar.isEmpty else { return nil }
    return scalar
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> FrontMatterNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.scalar == key }?.value
  }
}
