package import Cores

/// Reads GIFT, Moodle's text format of questions, as forgiving as Moodle itself.
///
/// Source of the grammar: Moodle documentation, “GIFT format”. Where a sign that ought to be escaped is not, it is taken as text
/// as long as only one reading makes sense. Embedded answers (Cloze) and descriptions are refused by name.
package enum GIFTReader {
  package static func read(_ text: String) -> ImportedFile { read(Array(text.utf8)) }

  /// Reads a file in UTF-8. Linear; questions are read on all cores.
  package static func read(
    _ bytes: [UInt8], telling progress: WorkProgress = .untold
  ) -> ImportedFile {
    let blocks = GIFTBlock.blocks(of: bytes)
    var file = ImportedFile()
    file.items.reserveCapacity(blocks.count)
    let read = Parallel.map(blocks, chunk: 256, telling: progress) {
      GIFTQuestion($0, in: bytes).read()
    }
    for question in read {
      switch question {
      case .success(let item): file.items.append(item)
      case .failure(let refusal): file.refusals.append(refusal)
      }
    }
    return file
  }
}
