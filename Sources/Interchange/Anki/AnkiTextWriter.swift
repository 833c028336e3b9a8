/// Writes questions as text that Anki imports: one note each, with what is asked, the answer, and tags.
package enum AnkiTextWriter {
  /// The file, its texts as HTML. The chapter becomes a tag of its own, with `::` between levels. Notes of every type of
  /// question are plain ones, since a name for another type of note differs with the language of Anki.
  package static func text(of items: [ForeignItem]) -> String {
    var text = "#separator:tab\n#html:true\n#tags column:3\n"
    for item in items {
      let card = AnkiCard(item)
      let fields = [html(card.front), html(card.back), tags(item)].map(quoted)
      text += fields.joined(separator: "\t") + "\n"
    }
    return text
  }

  private static func html(_ text: String) -> String {
    XMLText.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>").replacing("\t", with: " ")
  }

  private static func tags(_ item: ForeignItem) -> String {
    let chapter = item.category.map(tag).filter { !$0.isEmpty }.joined(separator: "::")
    return ([chapter] + item.tags.map(tag)).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Anki parts tags at blanks.
  private static func tag(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: "_")
  }

  private static func quoted(_ field: String) -> String {
    let isPlain =
      !field.hasPrefix("#") && !field.contains { $0 == "\"" || $0 == "\t" || $0.isNewline }
    return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
