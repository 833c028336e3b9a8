import Diagnostics

/// Writes nodes as HTML. Whatever text comes is made harmless first (`HarmlessText`) and then escaped, so
/// it can neither become markup nor hide or turn round what stands beside it.
struct HTMLWriter {
  private(set) var text = ""

  mutating func write(_ nodes: [HTMLNode]) {
    for node in nodes { write(node) }
  }

  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let words): text += Self.escaped(HarmlessText.lines(words))
    case .element(let tag, let attributes, let content):
      breakLine(before: tag)
      text += "<\(tag.rawValue)"
      for attribute in attributes {
        text +=
          " \(attribute.name.rawValue)=\"\(Self.escaped(HarmlessText.oneLine(attribute.value)))\""
      }
      text += ">"
      guard !tag.isVoid else { return }
      write(content)
      text += "</\(tag.rawValue)>"
      if !tag.isInline { text += "\n" }
    }
  }

  /// Elements that are no part of a line each begin one, for whoever reads or compares the file.
  private mutating func breakLine(before tag: HTMLTag) {
    if !tag.isInline, !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") { text += "\n" }
  }

  /// The text as content of an element or of a quoted attribute. O(length).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
