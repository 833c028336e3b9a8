/// An element of an XML document with what stands in it, and the line of its start tag.
struct XMLNode: Sendable {
  enum Content: Sendable {
    case node(XMLNode)
    case text(String)
  }

  let name: String
  let attributes: [String: String]
  /// From 1.
  let line: Int
  var contents: [Content] = []

  /// The elements directly within.
  var children: [XMLNode] {
    contents.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  /// All text within, elements left out of account. Linear time.
  var text: String {
    var collected = ""
    collect(&collected)
    return collected
  }

  private func collect(_ collected: inout String) {
    for content in contents {
      switch content {
      case .text(let text): collected += text
      case .node(let node): node.collect(&collected)
      }
    }
  }

  /// The first element directly within of that name.
  func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// Every element below, in the order of the document, that is wanted. What stands in a wanted one is looked through too.
  func descendants(where isWanted: (XMLNode) -> Bool) -> [XMLNode] {
    var found: [XMLNode] = []
    descend(isWanted, &found)
    return found
  }

  private func descend(_ isWanted: (XMLNode) -> Bool, _ found: inout [XMLNode]) {
    for child in children {
      if isWanted(child) { found.append(child) }
      child.descend(isWanted, &found)
    }
  }
}
