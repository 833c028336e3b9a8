/// The styles of a document: those that are built into the programs bear their names, so that people find them
/// there and can change them.
struct WordStyles {
  private let document: WordDocument

  init(_ document: WordDocument) {
    self.document = document
  }

  var text: XMLText {
    var xml = XMLText()
    xml.element("w:styles", WordPackage.namespaces) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.empty("w:rFonts", WordRun.Font.song.attributes)
            writeSize(1, to: &xml)
            xml.empty(
              "w:lang", XMLText.value("en-GB"), "w:eastAsia=\"zh-CN\"")
          }
        }
        xml.empty("w:pPrDefault")
      }
      for style in WordParagraph.Style.allCases { write(style, to: &xml) }
    }
    return xml
  }

  private struct Look {
    var name: String
    var scale = 1.0
    var font: WordRun.Font?
    var isBold = false
    var before = 0.0
    var after = 0.0
    /// The distance of lines at least, as a multiple of the type's size; `nil` for the font's own. It is not told
    /// as a multiple of the font's own, since LibreOffice then keeps paragraphs together only by luck.
    var lineHeight: Double?
    var isCentred = false
    var keepsWithNext = false
    /// Among the headings that the programs list; 0 for the first.
    var level: Int?
  }

  private func look(of style: WordParagraph.Style) -> Look {
    switch style {
    case .body: Look(name: "Normal", after: 3, lineHeight: 1.5)
    case .title:
      Look(
        name: "Title", scale: 1.7, font: .hei, before: 6, after: 6, isCentred: true,
        keepsWithNext: true)
    case .subtitle: Look(name: "Subtitle", after: 6, isCentred: true, keepsWithNext: true)
    case .heading:
      Look(
        name: "heading 1", scale: 1.15, font: .hei, before: 10, after: 5, lineHeight: 1.5,
        keepsWithNext: true, level: 0)
    case .subheading:
      Look(
        name: "heading 2", font: .hei, before: 8, after: 4, lineHeight: 1.5, keepsWithNext: true,
        level: 1)
    case .note: Look(name: "Note", scale: 0.86, before: 2, after: 2)
    case .cell: Look(name: "Cell", before: 1.5, after: 1.5)
    }
  }

  private func write(_ style: WordParagraph.Style, to xml: inout XMLText) {
    let look = look(of: style)
    let isDefault = style == .body ? [#"w:default="1""#] : []
    let attributes = [#"w:type="paragraph""#] + isDefault + ["w:styleId=\"\(style.rawValue)\""]
    xml.element("w:style", attributes.joined(separator: " ")) { xml in
      xml.empty("w:name", XMLText.value(look.name))
      if style != .body { xml.empty("w:basedOn", XMLText.value("Normal")) }
      xml.empty("w:qFormat")
      xml.element("w:pPr") { xml in
        if look.keepsWithNext { xml.empty("w:keepNext") }
        xml.empty(
          "w:spacing", "w:before=\"\(XMLText.twips(look.before))\"",
          "w:after=\"\(XMLText.twips(look.after))\"", lineSpacing(look))
        if look.isCentred { xml.empty("w:jc", XMLText.value("center")) }
        if let level = look.level { xml.empty("w:outlineLvl", XMLText.value(level)) }
      }
      xml.element("w:rPr") { xml in
        if let font = look.font { xml.empty("w:rFonts", font.attributes) }
        if look.isBold { xml.empty("w:b") }
        writeSize(look.scale, to: &xml)
      }
    }
  }

  private func lineSpacing(_ look: Look) -> String {
    guard let height = look.lineHeight else { return #"w:line="240" w:lineRule="auto""# }
    let points = height * look.scale * document.textSize
    return "w:line=\"\(XMLText.twips(points))\" w:lineRule=\"atLeast\""
  }

  private func writeSize(_ scale: Double, to xml: inout XMLText) {
    let halves = Int((document.textSize * scale * 2).rounded())
    xml.empty("w:sz", XMLText.value(halves))
    xml.empty("w:szCs", XMLText.value(halves))
  }
}
