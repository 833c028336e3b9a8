/// Reads the text of a Word document (.docx, Office Open XML).
package enum WordText {
  /// Members an archive may have; a document has a few dozen.
  package static let mostMembers = 4096
  /// Bytes of text with its markup that are unpacked.
  package static let mostBytes = 32 << 20
  /// How many times larger than the file the unpacked text may be.
  package static let mostExpansion = 200

  /// Whether a file begins like a ZIP archive.
  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4])
  }

  /// The paragraphs of the document, with the white space at their ends, in order; empty ones too. Line breaks
  /// within a paragraph are `\n`. Text that was deleted under revision is left out, inserted text is not.
  package static func paragraphs(of bytes: [UInt8]) throws(WordFault) -> [String] {
    let content = try unpacked(bytes)
    guard let content else { throw .notAWordDocument }
    var markup = WordMarkup(content)
    return markup.paragraphs()
  }

  private static func unpacked(_ bytes: [UInt8]) throws(WordFault) -> [UInt8]? {
    do {
      let archive = try ZipReader(bytes)
      if archive.names.count > mostMembers { throw WordFault.tooManyMembers }
      let limit = min(mostBytes, bytes.count * mostExpansion)
      return try archive.contents(of: "word/document.xml", limit: limit)
    } catch ZipFault.tooLarge {
      throw .tooLarge
    } catch let fault as ZipFault {
      throw .archive(fault)
    } catch {
      throw .tooManyMembers
    }
  }
}
