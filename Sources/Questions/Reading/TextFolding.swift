/// Brings together what looks different but was meant alike.
enum TextFolding {
  /// Full-width forms as ASCII, fraction slashes as `/`, all white space as a plain space, small letters,
  /// and without the characters nobody sees.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2044, 0x2215:
        folded.append("/")
      case 0xFE00...0xFE0F:
        continue  // variation selectors, as after the emoji ✔️
      default:
        if scalar.properties.isWhitespace {
          folded.append(" ")
        } else if ![.control, .format].contains(scalar.properties.generalCategory) {
          folded.append(scalar)
        }
      }
    }
    return String(folded).lowercased()
  }
}

extension Character {
  /// Punctuation of any script, the `~` that serves as a dash, or white space.
  var isPunctuationOrSpace: Bool { isPunctuation || isWhitespace || self == "~" }

  /// `0` to `9`, not the digits of other scripts.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
