/// What was typed, made ready for reading: full-width letters, digits and signs as their ASCII forms, white space at
/// the ends dropped.
enum RoomText {
  static func folded(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x3000: " "
      case 0x2013, 0x2014, 0x2212, 0x301C: "-"
      default: scalar
      }
    }
    return trimmed(String(String.UnicodeScalarView(scalars)))
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The parts between commas and semicolons, trimmed, empty ones left out.
  static func parts(_ text: String) -> [String] {
    text.split { ",;".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
  }
}

extension Character {
  var isRoomDigit: Bool { isASCII && isNumber }
}
