import Archives

/// Reads question files that were written in Word or WPS (.docx): as text, with automatic numbers and with answers that only
/// stand out by their looks.
package enum WordQuestionReader {
  /// `keys` are texts with the answers, where they are in other files.
  package static func read(
    _ bytes: [UInt8], keys: [String] = []
  ) throws(ImportFault) -> ImportedFile {
    let lines = try lines(of: bytes)
    var file = ChineseTextReader.read(lines: lines.lines, keys: keys)
    file.title = lines.title
    for (title, grid) in lines.questions {
      let table = try QuestionTableReader.read([(title, grid)])
      file.items += table.items
      file.refusals += table.refusals
    }
    return file
  }

  private static func lines(of bytes: [UInt8]) throws(ImportFault) -> WordLines {
    let document: [UInt8]?
    let numbering: [UInt8]?
    let styles: [UInt8]?
    do throws(ZipFault) {
      let archive = try ZipReader(bytes)
      guard archive.names.count <= WordText.mostMembers else { throw ZipFault.tooLarge(member: "") }
      let limit = min(WordText.mostBytes, bytes.count * WordText.mostExpansion)
      document = try archive.contents(of: "word/document.xml", limit: limit)
      numbering = try archive.contents(of: "word/numbering.xml", limit: limit)
      styles = try archive.contents(of: "word/styles.xml", limit: limit)
    } catch {
      if case .tooLarge = error { throw .tooLarge }
      throw .damagedArchive
    }
    guard let document else { throw .notThisFormat }
    return try WordLines(
      document, styles: styles.map { WordStyles($0) } ?? WordStyles(),
      numbering: numbering.map { WordNumbering($0) })
  }
}
