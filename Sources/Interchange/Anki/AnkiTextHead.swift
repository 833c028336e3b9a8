/// The lines with which a text file tells Anki how to read it: `#separator:tab` and the like, at the very top.
struct AnkiTextHead {
  /// `nil` where the file does not say.
  var separator: UInt8?
  var isHTML: Bool?
  var deck: String?
  var tags: [String] = []
  /// Columns, from 0, that hold no field of a note.
  var special: [Special: Int] = [:]

  enum Special: Hashable { case guid, notetype, deck, tags }

  private static let separators: [String: String] = [
    "tab": "\t", "comma": ",", "semicolon": ";", "space": " ", "pipe": "|", "colon": ":",
  ]

  /// Lines that are no such setting are remarks.
  mutating func read(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let key = line[..<colon].dropFirst().lowercased()
    let value = String(line[line.index(after: colon)...])
    switch key {
    case "separator":
      let sign = Self.separators[Self.trimmed(value).lowercased()] ?? value
      separator = sign.utf8.count == 1 ? sign.utf8.first : nil
    case "html": isHTML = Self.trimmed(value).lowercased() == "true"
    case "tags": tags = value.split(whereSeparator: \.isWhitespace).map(String.init)
    case "deck": deck = Self.trimmed(value)
    case "guid column": note(.guid, value)
    case "notetype column": note(.notetype, value)
    case "deck column": note(.deck, value)
    case "tags column": note(.tags, value)
    default: break
    }
  }

  private mutating func note(_ column: Special, _ value: String) {
    if let number = Int(Self.trimmed(value)), number > 0 { special[column] = number - 1 }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
