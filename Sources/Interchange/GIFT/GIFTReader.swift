import Cores

/// Reads GIFT, Moodle's text format of questions, as forgiving as Moodle itself.
///
/// Source of the grammar: Moodle documentation, “GIFT format”. Where a sign that ought to be escaped is not, it is taken as text
/// as long as only one reading makes sense. Embedded answers (Cloze) and descriptions are refused by name.
package enum GIFTReader {
  /// Reads a file. Linear; questions are read on all cores.
  package static func read(_ text: String) -> ImportedFile {
    let blocks = GIFTBlock.blocks(of: Array(text.utf8))
    let read = Parallel.map(blocks, chunk: 256) { block in
      block.isCategory ? nil : GIFTQuestion(block).read()
    }
    var file = ImportedFile()
    file.items.reserveCapacity(blocks.count)
    var category: [String] = []
    for (block, question) in zip(blocks, read) {
      switch question {
      case .success(var item):
        item.category = category
        file.items.append(item)
      case .failure(let refusal): file.refusals.append(refusal)
      case nil: category = path(block.bytes[10...])
      }
    }
    return file
  }

  /// `$course$/top/甲/乙` is 甲, 乙.
  private static func path(_ bytes: ArraySlice<UInt8>) -> [String] {
    CellText.parts(GIFTText.plain(bytes), by: "/").filter { !$0.hasPrefix("$") && $0 != "top" }
  }
}
