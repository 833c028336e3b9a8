/// Texts as XML holds them.
enum XMLText {
  /// A text with its special characters written as entities. Characters that XML does not have are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n": escaped.append(scalar)
      // A bare one would be read as the end of a line.
      case "\r": escaped.append(contentsOf: "&#13;".unicodeScalars)
      default:
        if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }
}
