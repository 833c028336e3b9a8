extension [UInt8] {
  /// Appends `text` as a JSON string with its quotes.
  ///
  /// Besides what JSON demands, everything that could command a terminal is escaped: control characters
  /// up to U+009F, line and paragraph separators, and bidirectional controls. All else stands as it is.
  package mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.standsInJSONAsItIs) {
      append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { appendJSON(scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends an integer in decimal.
  package mutating func appendJSON(_ value: Int) {
    append(contentsOf: String(value).utf8)
  }

  /// Appends the shortest decimal that reads back as `value`, whole numbers below 2^53 without a fraction
  /// or exponent (so -0 becomes 0), and `null` for infinity and not a number.
  package mutating func appendJSON(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      appendJSON(whole)
    } else {
      append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    }
  }

  private static func standsInJSONAsItIs(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func appendJSON(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: #"\""#.utf8)
    case "\\": append(contentsOf: #"\\"#.utf8)
    case "\n": append(contentsOf: #"\n"#.utf8)
    case "\r": append(contentsOf: #"\r"#.utf8)
    case "\t": append(contentsOf: #"\t"#.utf8)
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      append(contentsOf: #"\u"#.utf8)
      append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      append(contentsOf: digits.utf8)
    default: append(contentsOf: String(scalar).utf8)
    }
  }
}
