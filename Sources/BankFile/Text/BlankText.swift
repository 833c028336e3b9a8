/// What stands in a `{{…}}`.
enum BlankText {
  /// The alternatives between `|`, white space around them left out, `\|`, `\{`, `\}` and `\\` made plain.
  static func alternatives(_ text: String) -> [String] {
    var alternatives: [String] = []
    var current = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if !"|{}\\".unicodeScalars.contains(scalar) { current.append("\\") }
        current.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        alternatives.append(String(current).trimmed)
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
    }
    if isEscaped { current.append("\\") }
    return alternatives + [String(current).trimmed]
  }
}
