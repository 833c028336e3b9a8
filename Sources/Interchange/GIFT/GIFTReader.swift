/// Reads GIFT, Moodle's text format of questions, as forgiving as Moodle itself.
///
/// Source of the grammar: Moodle documentation, “GIFT format”. Where a sign that ought to be escaped is not, it is taken as text
/// as long as only one reading makes sense. Embedded answers (Cloze) and descriptions are refused by name.
package enum GIFTReader {
  /// Reads a file. Linear.
  package static func read(_ text: String) -> ImportedFile {
    var file = ImportedFile()
    var category: [String] = []
    for block in GIFTBlock.blocks(of: Array(text.utf8)) {
      if block.bytes.starts(with: "$CATEGORY:".utf8) {
        category = path(block.bytes[10...])
        continue
      }
      switch GIFTQuestion(block).read() {
      case .success(var item):
        item.category = category
        file.items.append(item)
      case .failure(let refusal): file.refusals.append(refusal)
      }
    }
    return file
  }

  /// `$course$/top/甲/乙` is 甲, 乙.
  private static func path(_ bytes: ArraySlice<UInt8>) -> [String] {
    CellText.parts(GIFTText.plain(bytes), by: "/").filter { !$0.hasPrefix("$") && $0 != "top" }
  }
}
