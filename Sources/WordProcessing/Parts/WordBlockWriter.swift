/// Writes paragraphs and tables as WordprocessingML. The order of elements is that of the schema, on which
/// Word insists.
struct WordBlockWriter {
  private let document: WordDocument

  init(_ document: WordDocument) {
    self.document = document
  }

  // MARK: Paragraphs

  func write(_ paragraph: WordParagraph, to xml: inout XMLText) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { writeProperties(of: paragraph, to: &$0) }
      for run in paragraph.runs { WordRunWriter(document.language).write(run, to: &xml) }
    }
  }

  private func writeProperties(of paragraph: WordParagraph, to xml: inout XMLText) {
    xml.empty("w:pStyle", XMLText.value(paragraph.style.rawValue))
    if paragraph.keepsWithNext { xml.empty("w:keepNext") }
    if paragraph.keepsTogether { xml.empty("w:keepLines") }
    if paragraph.beginsPage { xml.empty("w:pageBreakBefore") }
    if !paragraph.tabs.isEmpty {
      xml.element("w:tabs") { xml in
        for tab in paragraph.tabs.sorted(by: { $0.position < $1.position }) {
          xml.empty(
            "w:tab", XMLText.value(tab.alignment.rawValue), "w:leader=\"\(tab.leader.rawValue)\"",
            "w:pos=\"\(XMLText.twips(tab.position))\"")
        }
      }
    }
    writeSpacing(of: paragraph, to: &xml)
    writeIndent(of: paragraph, to: &xml)
    if let alignment = paragraph.alignment { xml.empty("w:jc", XMLText.value(alignment.rawValue)) }
  }

  private func writeSpacing(of paragraph: WordParagraph, to xml: inout XMLText) {
    var attributes: [String] = []
    if let before = paragraph.before { attributes.append("w:before=\"\(XMLText.twips(before))\"") }
    if let after = paragraph.after { attributes.append("w:after=\"\(XMLText.twips(after))\"") }
    if let height = paragraph.lineHeight {
      attributes.append("w:line=\"\(XMLText.twips(height))\" w:lineRule=\"exact\"")
    }
    if !attributes.isEmpty { xml.empty("w:spacing", attributes.joined(separator: " ")) }
  }

  private func writeIndent(of paragraph: WordParagraph, to xml: inout XMLText) {
    var attributes: [String] = []
    if let indent = paragraph.indent { attributes.append("w:left=\"\(XMLText.twips(indent))\"") }
    if let first = paragraph.firstLine {
      let name = first < 0 ? "hanging" : "firstLine"
      attributes.append("w:\(name)=\"\(XMLText.twips(abs(first)))\"")
    }
    if !attributes.isEmpty { xml.empty("w:ind", attributes.joined(separator: " ")) }
  }

  // MARK: Tables

  func write(_ table: WordTable, to xml: inout XMLText) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        let width = XMLText.twips(table.columns.reduce(0, +))
        xml.empty("w:tblW", "w:w=\"\(width)\"", #"w:type="dxa""#)
        if table.isCentred { xml.empty("w:jc", XMLText.value("center")) }
        writeBorders(table.borders, to: &xml)
        xml.empty("w:tblLayout", #"w:type="fixed""#)
        xml.element("w:tblCellMar") { xml in
          xml.empty("w:left", #"w:w="80""#, #"w:type="dxa""#)
          xml.empty("w:right", #"w:w="80""#, #"w:type="dxa""#)
        }
      }
      xml.element("w:tblGrid") { xml in
        for width in table.columns { xml.empty("w:gridCol", "w:w=\"\(XMLText.twips(width))\"") }
      }
      for row in table.rows { write(row, columns: table.columns, to: &xml) }
    }
  }

  private func writeBorders(_ borders: WordTable.Borders, to xml: inout XMLText) {
    let sides =
      switch borders {
      case .grid: ["top", "left", "bottom", "right", "insideH", "insideV"]
      case .rows: ["top", "bottom", "insideH"]
      case .none: [String]()
      }
    guard !sides.isEmpty else { return }
    xml.element("w:tblBorders") { xml in
      for side in sides {
        xml.empty(
          "w:\(side)", XMLText.value("single"), #"w:sz="4""#, #"w:space="0""#, #"w:color="000000""#)
      }
    }
  }

  private func write(_ row: WordRow, columns: [Double], to xml: inout XMLText) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.empty("w:cantSplit")
        if let height = row.height {
          xml.empty("w:trHeight", XMLText.value(XMLText.twips(height)), #"w:hRule="atLeast""#)
        }
        if row.isHeader { xml.empty("w:tblHeader") }
      }
      var column = 0
      for cell in row.cells {
        let width = columns.dropFirst(column).prefix(cell.span).reduce(0, +)
        column += cell.span
        write(cell, width: width, to: &xml)
      }
    }
  }

  private func write(_ cell: WordCell, width: Double, to xml: inout XMLText) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.empty("w:tcW", "w:w=\"\(XMLText.twips(width))\"", #"w:type="dxa""#)
        if cell.span > 1 { xml.empty("w:gridSpan", XMLText.value(cell.span)) }
        if cell.isShaded {
          xml.empty("w:shd", XMLText.value("clear"), #"w:color="auto""#, #"w:fill="EDEDED""#)
        }
        xml.empty("w:vAlign", XMLText.value("center"))
      }
      // A cell without a paragraph is no valid cell.
      let paragraphs = cell.paragraphs.isEmpty ? [WordParagraph([], .cell)] : cell.paragraphs
      for paragraph in paragraphs { write(paragraph, to: &xml) }
    }
  }
}
