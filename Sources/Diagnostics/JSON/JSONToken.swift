/// One value found in a JSON text: what it is and where.
package struct JSONToken: Hashable, Sendable {
  package enum Kind: Sendable {
    case string
    /// A string with at least one backslash in it.
    case escapedString
    case number
    case array
    case object
    case `true`
    case `false`
    case null
  }

  package let kind: Kind
  /// The bytes of the value; those of a string without its quotes.
  package let range: Range<Int>
  /// Of a string: whether all its bytes are ASCII. False for other values.
  let isASCII: Bool

  init(kind: Kind, range: Range<Int>, isASCII: Bool = false) {
    self.kind = kind
    self.range = range
    self.isASCII = isASCII
  }

  package var isString: Bool { kind == .string || kind == .escapedString }

  /// The bytes of the value; those of a string with its quotes.
  package var wholeRange: Range<Int> {
    isString ? range.lowerBound - 1..<range.upperBound + 1 : range
  }
}

/// Where a text stops being JSON: the offset of the first byte that does not fit.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  package let offset: Int

  package init(offset: Int) {
    self.offset = offset
  }
}
