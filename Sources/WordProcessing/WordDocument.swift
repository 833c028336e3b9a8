package import Archives
package import Dates

/// A document for WPS, Word or LibreOffice, of typed blocks, written as DOCX (WordprocessingML, ECMA-376).
///
/// The same document gives the same bytes: nothing is asked of the clock. All lengths are in points. Text is
/// always text, and made harmless (`HarmlessText`) when it is written.
package struct WordDocument: Sendable, Hashable {
  package enum Language: String, Sendable, Hashable {
    case chinese = "zh-CN"
    case english = "en-GB"
  }

  /// The title among the document's properties; what is printed is up to the blocks.
  package var title: String
  package var language: Language
  /// When it was made, for the document's properties.
  package var created: Timestamp
  package var page: WordPage
  /// The size of the running text; other sizes follow from it.
  package var textSize: Double
  /// What stands at the top and at the bottom of each page.
  package var header: [WordParagraph]
  package var footer: [WordParagraph]
  /// What stands beside the text on each page, such as a 密封线.
  package var margin: WordMarginText?
  package var blocks: [WordBlock]

  /// A document without header, footer and margin text. A text size of 10.5 is 五号, 12 小四号, 15 小三号.
  package init(
    title: String, language: Language, created: Timestamp, page: WordPage = WordPage(),
    textSize: Double = 10.5, blocks: [WordBlock]
  ) {
    self.title = title
    self.language = language
    self.created = created
    self.page = page
    self.textSize = textSize
    header = []
    footer = []
    margin = nil
    self.blocks = blocks
  }

  /// Whether a file is a document as this program wrote it: one that was edited since is somebody's work.
  package static func isOurs(_ bytes: [UInt8]) -> Bool {
    guard let archive = try? ZipReader(bytes),
      let core = try? archive.contents(of: "docProps/core.xml", limit: 1 << 16),
      let body = try? archive.contents(of: "word/document.xml")
    else { return false }
    return String(decoding: core, as: UTF8.self).contains(WordPackage.identifier(of: body))
  }

  /// The document as a DOCX file.
  package func bytes() throws(ZipFault) -> [UInt8] {
    try ZipWriter.bytes(WordPackage(self).members)
  }
}
