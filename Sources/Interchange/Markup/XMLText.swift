/// Texts as XML holds them.
enum XMLText {
  /// A text with its special characters written as entities. Characters that XML does not have are left out. Linear: a view of
  /// scalars, which counts itself for every piece that is added, would not be.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".utf8
      case "<": escaped += "&lt;".utf8
      case ">": escaped += "&gt;".utf8
      case "\"": escaped += "&quot;".utf8
      case "\t", "\n": escaped.append(UInt8(ascii: scalar))
      // A bare one would be read as the end of a line.
      case "\r": escaped += "&#13;".utf8
      default:
        if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE {
          escaped += Character(scalar).utf8
        }
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
