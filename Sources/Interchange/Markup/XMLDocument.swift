import Archives

/// Reads a whole XML document into a tree. Elements nest at most 256 deep and nothing expands (see `XMLScanner`), so the
/// tree is about as large as the document.
enum XMLDocument {
  /// The root element. Linear time.
  ///
  /// Fails with `.notUTF8`, with `.notThisFormat` where no element stands at all, with `.tooLarge` for depth, too many
  /// attributes or a document type (which could expand), else with `.malformed` and the line.
  static func root(
    of bytes: [UInt8], rename: (String) -> String = { $0 }
  ) throws(ImportFault) -> XMLNode {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var scanner = XMLScanner(bytes)
    var open: [XMLNode] = []
    var root: XMLNode?
    while let piece = try next(&scanner) {
      switch piece {
      case .start(let name, let attributes):
        guard root == nil else { throw .malformed(line: scanner.line()) }
        let renamed = Dictionary(
          attributes.map { (rename($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        open.append(XMLNode(name: rename(name), attributes: renamed, line: scanner.line()))
      case .text(let text):
        if let last = open.indices.last { open[last].contents.append(.text(text)) }
      case .end:
        guard let node = open.popLast() else { continue }
        if open.isEmpty {
          root = node
        } else {
          open[open.count - 1].contents.append(.node(node))
        }
      }
    }
    guard let root else { throw .notThisFormat }
    return root
  }

  private static func next(
    _ scanner: inout XMLScanner
  ) throws(ImportFault) -> XMLScanner.Piece? {
    do {
      return try scanner.next()
    } catch {
      switch error {
      case .documentType, .tooDeep, .tooManyAttributes: throw .tooLarge
      case .unfinished, .malformed, .badNesting, .badEntity: throw .malformed(line: scanner.line())
      }
    }
  }
}
