import Archives

/// Word documents as other programs write them.
enum WordSample {
  private static let scheme =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  static func document(
    _ body: String, styles: String? = nil, numbering: String? = nil
  ) throws -> [UInt8] {
    var members = [
      ZipMember(
        "word/document.xml",
        Array("<w:document \(scheme)><w:body>\(body)</w:body></w:document>".utf8))
    ]
    if let styles {
      members.append(
        ZipMember("word/styles.xml", Array("<w:styles \(scheme)>\(styles)</w:styles>".utf8)))
    }
    if let numbering {
      members.append(
        ZipMember(
          "word/numbering.xml", Array("<w:numbering \(scheme)>\(numbering)</w:numbering>".utf8)))
    }
    return try ZipWriter.bytes(members)
  }

  static func run(_ text: String, _ look: String = "") -> String {
    "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  static func paragraph(_ text: String, style: String) -> String {
    paragraph(run(text), "<w:pStyle w:val=\"\(style)\"/>")
  }

  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\(paragraph(run($0)))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }
}
