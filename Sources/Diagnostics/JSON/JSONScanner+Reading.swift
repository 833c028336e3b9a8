extension JSONScanner {
  /// The bytes of `range`.
  package func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  /// The bytes of `range` as text, or `nil` if they are not UTF-8.
  package func text(in range: Range<Int>) -> String? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    // Decoding mends what is not UTF-8, and then the bytes differ. `String(validating:)` is ten times slower.
    return text.utf8.elementsEqual(bytes[range]) ? text : nil
  }

  /// What a string says, escapes undone; `nil` for other values, for bytes that are not UTF-8, and for half
  /// a surrogate pair.
  package func text(of token: JSONToken) -> String? {
    switch token.kind {
    case .string where token.isASCII: String(decoding: bytes[token.range], as: UTF8.self)
    case .string: text(in: token.range)
    case .escapedString: unescaped(token.range)
    default: nil
    }
  }

  /// Whether a string says exactly these bytes of text; the same as comparing `text(of:)`, but quicker.
  package func string(_ token: JSONToken, says text: String) -> Bool {
    guard token.kind == .string else {
      return self.text(of: token)?.utf8.elementsEqual(text.utf8) ?? false
    }
    guard token.range.count == text.utf8.count else { return false }
    var index = token.range.lowerBound
    for byte in text.utf8 {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The bytes of a string that has no escapes; `nil` for anything else.
  package func plainBytes(of token: JSONToken) -> ArraySlice<UInt8>? {
    token.kind == .string ? bytes[token.range] : nil
  }

  /// The elements of an array that was passed as a value; `nil` for other values.
  package func elements(of token: JSONToken) -> [JSONToken]? {
    guard token.kind == .array else { return nil }
    var inside = JSONScanner(bytes, in: token.range)
    var elements: [JSONToken] = []
    guard inside.take("["), !inside.take("]") else { return elements }
    repeat {
      guard let element = try? inside.value() else { return nil }
      elements.append(element)
    } while inside.take(",")
    return elements
  }

  /// A number written without fraction and exponent that `Int` can hold; `nil` for other values.
  package func integer(of token: JSONToken) -> Int? {
    guard token.kind == .number else { return nil }
    let isNegative = bytes[token.range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for byte in bytes[token.range].dropFirst(isNegative ? 1 : 0) {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - UInt8(ascii: "0"))
      let (sum, overflows) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      if tooLarge || overflows { return nil }
      value = sum
    }
    return value
  }

  /// A number to the nearest `Double`; `nil` for other values and for numbers too large for it.
  package func number(of token: JSONToken) -> Double? {
    guard token.kind == .number else { return nil }
    if let short = shortDecimal(bytes[token.range]) { return short }
    guard let value = text(in: token.range).flatMap(Double.init), value.isFinite else { return nil }
    return value
  }

  /// The value of up to 15 digits with a point among them. Both the digits and the power of ten are then
  /// exact in a `Double`, so that one division rounds right (Clinger 1990, the fast path).
  private func shortDecimal(_ digits: ArraySlice<UInt8>) -> Double? {
    guard digits.count <= 16 else { return nil }
    var mantissa = 0
    var divisor = 1
    var hasPoint = false
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
        if hasPoint { divisor *= 10 }
      case UInt8(ascii: "."): hasPoint = true
      default: return nil
      }
    }
    guard mantissa < 1 << 53 else { return nil }
    return Double(mantissa) / Double(divisor)
  }

  private func unescaped(_ range: Range<Int>) -> String? {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        guard let scalar = escapedScalar(at: &index, before: range.upperBound) else { return nil }
        result.append(contentsOf: String(scalar).utf8)
      default: result.append(letter)
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair with them.
  private func escapedScalar(at index: inout Int, before end: Int) -> Unicode.Scalar? {
    let first = codeUnit(at: index)
    index += 4
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard index + 6 <= end, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    let second = codeUnit(at: index + 2)
    guard UTF16.isTrailSurrogate(second) else { return nil }
    index += 6
    return Unicode.Scalar(0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF)
  }

  private func codeUnit(at index: Int) -> UInt16 {
    bytes[index..<index + 4].reduce(0) { $0 << 4 | UInt16($1.hexadecimalValue ?? 0) }
  }
}

extension UInt8 {
  /// 0…15 if the byte is a hexadecimal digit in ASCII, in either case.
  package var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
