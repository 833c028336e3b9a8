package import Archives
package import Dates
import WordProcessing

/// Writes questions as a Word document that people edit and `WordQuestionReader` reads back.
package enum WordQuestionWriter {
  /// The document, and what does not come back from it, by the index of the item: what the form has no place for, and
  /// questions that would read otherwise, which every item is tried for.
  package static func bytes(
    of items: [ForeignItem], title: String, isChinese: Bool, created: Timestamp
  ) throws(ZipFault) -> (bytes: [UInt8], losses: [(index: Int, loss: ImportLoss)]) {
    var blocks: [WordBlock] = [.paragraph(WordParagraph(title, .title))]
    var losses: [(index: Int, loss: ImportLoss)] = []
    var category: [String] = []
    for (index, item) in items.enumerated() {
      losses += item.leftBehind.map { (index, $0) }
      if item.category != category {
        category = item.category
        let heading = Spacing.oneLine(category.joined(separator: " / "))
        blocks.append(.paragraph(WordParagraph(heading, .heading)))
      }
      let lines = WordQuestionText(item: item, number: index + 1)
      losses += lines.losses.map { (index, $0) }
      blocks +=
        lines.lines.enumerated().map { place, line in
          var paragraph = WordParagraph(line)
          if place > 0 { paragraph.indent = 21 }
          return WordBlock.paragraph(paragraph)
        }.keptTogether
    }
    let document = WordDocument(
      title: title, language: isChinese ? .chinese : .english, created: created, blocks: blocks)
    return (try document.bytes(), losses)
  }
}
