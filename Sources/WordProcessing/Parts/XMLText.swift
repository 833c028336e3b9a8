import Diagnostics

/// Writes XML: elements whose attributes are the program's own, and text from anywhere, which is made harmless
/// and escaped.
struct XMLText {
  private(set) var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// Begins an element, with attributes as they are written: `w:val="1"`.
  mutating func open(_ name: String, _ attributes: String...) {
    text += "<\(name)\(attributes.map { " " + $0 }.joined())>"
  }

  mutating func close(_ name: String) {
    text += "</\(name)>"
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: String...) {
    text += "<\(name)\(attributes.map { " " + $0 }.joined())/>"
  }

  /// An element with what `content` writes.
  mutating func element(_ name: String, _ attributes: String..., content: (inout XMLText) -> Void) {
    text += "<\(name)\(attributes.map { " " + $0 }.joined())>"
    content(&self)
    text += "</\(name)>"
  }

  /// Text of one line.
  mutating func write(_ content: some StringProtocol) {
    for scalar in HarmlessText.oneLine(content).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A length in twentieths of a point, the unit of most of WordprocessingML.
  static func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }

  /// The attribute `w:val`.
  static func value(_ value: some CustomStringConvertible) -> String { "w:val=\"\(value)\"" }
}
