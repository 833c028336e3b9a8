/// Writes the runs of a paragraph.
struct WordRunWriter {
  private let language: WordDocument.Language

  init(_ language: WordDocument.Language) {
    self.language = language
  }

  func write(_ run: WordRun, to xml: inout XMLText) {
    switch run.content {
    case .pageNumber: writeField("PAGE", run, to: &xml)
    case .pageCount: writeField("NUMPAGES", run, to: &xml)
    case .text, .tab, .lineBreak:
      xml.element("w:r") { xml in
        writeProperties(of: run, to: &xml)
        writeContent(of: run, to: &xml)
      }
    }
  }

  private func writeContent(of run: WordRun, to xml: inout XMLText) {
    switch run.content {
    case .text(let text):
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for (index, line) in lines.enumerated() {
        if index > 0 { xml.empty("w:br") }
        if !line.isEmpty { xml.element("w:t", #"xml:space="preserve""#) { $0.write(line) } }
      }
    case .tab: xml.empty("w:tab")
    case .lineBreak: xml.empty("w:br")
    case .pageNumber, .pageCount: break
    }
  }

  /// A field that the program showing the document fills in; 1 stands there until it does.
  private func writeField(_ code: String, _ run: WordRun, to xml: inout XMLText) {
    xml.element("w:fldSimple", "w:instr=\"\(code)\"") { xml in
      xml.element("w:r") { xml in
        writeProperties(of: run, to: &xml)
        xml.element("w:t") { $0.write("1") }
      }
    }
  }

  func writeProperties(of run: WordRun, to xml: inout XMLText) {
    xml.element("w:rPr") { xml in
      writeFonts(of: run, to: &xml)
      if run.isBold {
        xml.empty("w:b")
        xml.empty("w:bCs")
      }
      if run.isWarning { xml.empty("w:color", XMLText.value("9C0006")) }
      if let size = run.size {
        let halves = Int((size * 2).rounded())
        xml.empty("w:sz", XMLText.value(halves))
        xml.empty("w:szCs", XMLText.value(halves))
      }
      if run.isUnderlined { xml.empty("w:u", XMLText.value("single")) }
    }
  }

  /// Marks such as “ … — are in Chinese and in Latin fonts; in a Chinese text they are meant to be Chinese.
  private func writeFonts(of run: WordRun, to xml: inout XMLText) {
    let hint = language == .chinese ? [#"w:hint="eastAsia""#] : []
    let attributes = (run.font.map { [$0.attributes] } ?? []) + hint
    if !attributes.isEmpty { xml.empty("w:rFonts", attributes.joined(separator: " ")) }
  }
}

extension WordRun.Font {
  /// The names of the fonts for each kind of script.
  var attributes: String {
    let (chinese, other) =
      switch self {
      case .song: ("宋体", "Times New Roman")
      case .hei: ("黑体", "Arial")
      case .kai: ("楷体", "Times New Roman")
      }
    return "w:ascii=\"\(other)\" w:hAnsi=\"\(other)\" w:eastAsia=\"\(chinese)\" w:cs=\"\(other)\""
  }
}
