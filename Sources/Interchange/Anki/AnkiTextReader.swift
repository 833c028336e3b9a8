/// Reads the text that Anki exports, or that people write for its importer.
package enum AnkiTextReader {
  /// One item a note. The first field is what is asked, the second the answer, further ones the explanation; a first field
  /// with gaps makes a fill-in question. A note without an answer is refused. Linear time.
  package static func read(_ text: String) -> ImportedFile {
    let bytes = Array((text.first == "\u{FEFF}" ? text.dropFirst() : text[...]).utf8)
    var head = AnkiTextHead()
    var start = 0
    var line = 1
    while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let written = String(decoding: bytes[start..<end], as: UTF8.self)
      head.read(written.last == "\r" ? written.dropLast() : written[...])
      start = min(end + 1, bytes.count)
      line += 1
    }
    let separator = head.separator ?? guessedSeparator(bytes[start...])
    let rows = AnkiRows(bytes, from: start, line: line, separator: separator).rows
    let isHTML = head.isHTML ?? rows.contains { $0.fields.contains(where: looksLikeHTML) }
    var file = ImportedFile()
    for row in rows {
      var note = AnkiNote(row, head: head, isHTML: isHTML)
      switch note.item {
      case .success(let item): file.items.append(item)
      case .failure(let refused): file.refusals.append(refused.refusal)
      }
    }
    return file
  }

  /// The first of the usual signs that stands in the first line.
  private static func guessedSeparator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return "\t|;,:".utf8.first { line.contains($0) } ?? UInt8(ascii: "\t")
  }

  private static let marks = [
    "<br", "<div", "<img", "<b>", "<i>", "<p>", "</", "&lt;", "&gt;", "&nbsp;", "&amp;",
  ]

  private static func looksLikeHTML(_ field: String) -> Bool {
    field.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
      && marks.contains { field.contains($0) }
  }
}
