/// The main part of a document.
struct WordBody {
  private let document: WordDocument

  init(_ document: WordDocument) {
    self.document = document
  }

  var text: XMLText {
    var xml = XMLText()
    xml.element("w:document", WordPackage.namespaces) { xml in
      xml.element("w:body") { xml in
        for (index, block) in document.blocks.enumerated() {
          write(block, to: &xml)
          separateTables(after: index, &xml)
        }
        writeSection(to: &xml)
      }
    }
    return xml
  }

  private func write(_ block: WordBlock, to xml: inout XMLText) {
    let writer = WordBlockWriter(document)
    switch block {
    case .paragraph(let paragraph): writer.write(paragraph, to: &xml)
    case .table(let table): writer.write(table, to: &xml)
    case .pageBreak:
      xml.element("w:p") { $0.element("w:r") { $0.empty("w:br", #"w:type="page""#) } }
    }
  }

  /// Two tables without a paragraph between them would be shown as one, and the body has to end in one.
  private func separateTables(after index: Int, _ xml: inout XMLText) {
    guard case .table = document.blocks[index] else { return }
    let next = document.blocks.indices.contains(index + 1) ? document.blocks[index + 1] : nil
    switch next {
    case .paragraph, .pageBreak: break
    case .table, nil:
      var gap = WordParagraph([], .cell)
      gap.lineHeight = 6
      WordBlockWriter(document).write(gap, to: &xml)
    }
  }

  private func writeSection(to xml: inout XMLText) {
    let page = document.page
    xml.element("w:sectPr") { xml in
      xml.empty("w:headerReference", #"w:type="default""#, "r:id=\"\(WordPackage.headerID)\"")
      xml.empty("w:footerReference", #"w:type="default""#, "r:id=\"\(WordPackage.footerID)\"")
      let orientation = page.orientation == .landscape ? [#"w:orient="landscape""#] : []
      xml.empty(
        "w:pgSz",
        (["w:w=\"\(XMLText.twips(page.width))\"", "w:h=\"\(XMLText.twips(page.height))\""]
          + orientation).joined(separator: " "))
      let margins = [
        ("top", page.top), ("right", page.right), ("bottom", page.bottom), ("left", page.left),
        ("header", page.top / 2), ("footer", page.bottom / 2), ("gutter", 0),
      ]
      xml.empty(
        "w:pgMar", margins.map { "w:\($0)=\"\(XMLText.twips($1))\"" }.joined(separator: " "))
    }
  }
}
