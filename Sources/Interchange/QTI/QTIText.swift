/// Turns the content of QTI elements into HTML, and that into plain text.
struct QTIText {
  var losses = LossList()

  /// The plain text of an element without its feedback and interactions. `replacement` gives the text that stands for an
  /// interaction or a gap; `nil` leaves it out.
  mutating func plain(
    _ node: XMLNode, replacement: (XMLNode) -> String? = { _ in nil }
  ) -> String {
    var html = ""
    for content in node.contents { append(content, to: &html, replacement) }
    return losses.plain(html: html)
  }

  /// A prompt is sometimes HTML that was written as text.
  mutating func prompt(_ node: XMLNode?) -> String {
    guard let node else { return "" }
    let text = node.text.drop(while: \.isWhitespace)
    let isHTML =
      node.children.isEmpty && text.hasPrefix("<") && text.contains("</")
    return isHTML ? losses.plain(html: String(text)) : plain(node)
  }

  private static let left: Set<String> = [
    "feedbackInline", "feedbackBlock", "modalFeedback", "stylesheet", "style",
    "responseDeclaration",
  ]

  private mutating func append(
    _ content: XMLNode.Content, to html: inout String, _ replacement: (XMLNode) -> String?
  ) {
    switch content {
    // White space is white space: lines end where elements do.
    case .text(let text): html += XMLText.escaped(String(text.map { $0.isNewline ? " " : $0 }))
    case .node(let node): append(node, to: &html, replacement)
    }
  }

  private mutating func append(
    _ node: XMLNode, to html: inout String, _ replacement: (XMLNode) -> String?
  ) {
    if node.name.hasSuffix("Interaction") || node.name == "gap" {
      html += replacement(node).map(XMLText.escaped) ?? ""
      return
    }
    switch node.name {
    case let name where Self.left.contains(name): return
    case "rubricBlock" where !(node.attributes["view"] ?? "candidate").contains("candidate"):
      return
    case "script":
      losses.add(.media(Self.fileName(node.attributes["src"] ?? "script")))
      return
    case "canvas", "svg", "math":
      losses.add(.media(node.attributes["id"] ?? node.name))
      // A formula at least leaves its letters.
      if node.name != "math" { return }
    default: break
    }
    html += "<\(node.name)"
    for key in ["src", "data", "alt"] {
      if let value = node.attributes[key] { html += " \(key)=\"\(XMLText.escaped(value))\"" }
    }
    html += ">"
    guard node.name != "br", node.name != "img" else { return }
    for content in node.contents { append(content, to: &html, replacement) }
    html += "</\(node.name)>"
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
