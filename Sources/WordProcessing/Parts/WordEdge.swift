/// The parts for the top and the bottom of each page. The text in the margin belongs to the header, since that
/// is what stands on each page.
struct WordEdge {
  private let document: WordDocument

  init(_ document: WordDocument) {
    self.document = document
  }

  var header: XMLText {
    var xml = XMLText()
    xml.element("w:hdr", WordPackage.namespaces, Self.drawingNamespaces) { xml in
      if let margin = document.margin { write(margin, to: &xml) }
      write(document.header, to: &xml)
    }
    return xml
  }

  var footer: XMLText {
    var xml = XMLText()
    xml.element("w:ftr", WordPackage.namespaces) { write(document.footer, to: &$0) }
    return xml
  }

  private static let drawingNamespaces = [
    #"xmlns:v="urn:schemas-microsoft-com:vml""#,
    #"xmlns:o="urn:schemas-microsoft-com:office:office""#,
  ].joined(separator: " ")

  private func write(_ paragraphs: [WordParagraph], to xml: inout XMLText) {
    for paragraph in paragraphs.isEmpty ? [WordParagraph([], .note)] : paragraphs {
      WordBlockWriter(document).write(paragraph, to: &xml)
    }
  }

  /// A text box without frame at the left edge of the page, as high as the text, and a dashed line at its
  /// right. VML is old, but WPS, Word and LibreOffice all show it; the last only one shape a run.
  private func write(_ margin: WordMarginText, to xml: inout XMLText) {
    xml.element("w:p") { xml in
      xml.element("w:r") { $0.element("w:pict") { writeBox(margin, to: &$0) } }
      xml.element("w:r") { $0.element("w:pict") { writeFold(to: &$0) } }
    }
  }

  private func writeBox(_ margin: WordMarginText, to xml: inout XMLText) {
    let width = margin.size * 2
    let style = place(left: document.page.left - width - 14, width: width)
    xml.element("v:rect", #"id="margin""#, style, #"filled="f""#, #"stroked="f""#) { xml in
      xml.element(
        "v:textbox", #"style="layout-flow:vertical;mso-layout-flow-alt:bottom-to-top""#,
        #"inset="0,0,0,0""#
      ) { xml in
        xml.element("w:txbxContent") { xml in
          let text = WordRun(margin.text, size: margin.size)
          WordBlockWriter(document).write(WordParagraph([text], .cell, .centre), to: &xml)
        }
      }
    }
  }

  private func writeFold(to xml: inout XMLText) {
    xml.element(
      "v:shape", #"id="fold""#, place(left: document.page.left - 8, width: 1),
      #"coordsize="10,1000""#, #"path="m0,0l0,1000e""#, #"filled="f""#, #"stroked="t""#,
      #"strokecolor="black""#, #"strokeweight="0.75pt""#
    ) { $0.empty("v:stroke", #"dashstyle="dash""#) }
  }

  /// From the top margin of the page to the bottom margin.
  private func place(left: Double, width: Double) -> String {
    let page = document.page
    let properties = [
      "position:absolute", "mso-position-horizontal-relative:page",
      "mso-position-vertical-relative:page", "margin-left:\(left)pt", "margin-top:\(page.top)pt",
      "width:\(width)pt", "height:\(page.height - page.top - page.bottom)pt",
    ]
    return "style=\"\(properties.joined(separator: ";"))\""
  }
}
