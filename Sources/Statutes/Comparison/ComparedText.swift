// The standard library has no public NFC; this is the only use of its own.
@_spi(_Unicode) import Swift

/// A wording in the form in which wordings are compared: NFC, without white space, ASCII punctuation
/// full-width; see `Documentation/Formats/registry.md`.
package struct ComparedText: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]

  package init(_ text: String) {
    scalars = text._nfc.compactMap { scalar in
      scalar.properties.isWhitespace ? nil : Self.widened(scalar)
    }
  }

  package var text: String { String(String.UnicodeScalarView(scalars)) }

  /// ASCII punctuation in its full-width form; anything else as it is.
  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": scalar
    case "!"..."~": Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
