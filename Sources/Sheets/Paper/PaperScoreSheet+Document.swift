import Exams
import Questions

extension PaperScoreSheet {
  /// The sheet to hand in: the table, the summary, how many fall into each band, and how the groups stand if rows
  /// are grouped.
  package func document(_ words: PaperSheetWords, _ around: PaperDocumentWords) -> SheetDocument {
    var blocks: [SheetBlock] = [.table(table(shownColumns, words: words))]
    blocks += around.notes.map(SheetBlock.note)
    blocks += [
      .heading(around.summary), .table(summaryTable(around)), .plot(bands(around)),
    ]
    if request.grouping != nil { blocks.append(.plot(groupPlot(words, around))) }
    return SheetDocument(
      title: around.title, language: around.language, generated: request.generated, blocks: blocks,
      signatures: around.signatures, pageWords: around.pageWords)
  }

  /// The figures of all rows together, in one row.
  package func summaryTable(_ around: PaperDocumentWords) -> SheetTable {
    let points = { (points: Points?) in points.map(SheetCell.points) ?? .empty }
    let cells: [(SheetColumn.Kind, SheetCell)] = [
      (.integer, .integer(summary.deputies)), (.integer, .integer(summary.sat)),
      (.integer, .integer(summary.absent)), (.points, points(summary.mean)),
      (.points, points(summary.median)), (.points, points(summary.deviation)),
      (.points, points(summary.lowest)), (.points, points(summary.highest)),
      (.integer, .integer(summary.passed)), (.share, SheetCell(share: summary.passRate)),
    ]
    return SheetTable(
      columns: zip(around.figures, cells).map { SheetColumn($0, $1.0) },
      rows: [SheetRow(cells.map(\.1))])
  }

  private func bands(_ around: PaperDocumentWords) -> SheetPlot {
    let bands = ShareBands(rows.compactMap(\.score?.share))
    return SheetPlot(
      .histogram, around.bands,
      SheetTable(
        columns: [SheetColumn(around.share, .text), SheetColumn(around.deputies, .integer)],
        rows: bands.rows))
  }

  private func groupPlot(_ words: PaperSheetWords, _ around: PaperDocumentWords) -> SheetPlot {
    let rows = groups.map { group in
      SheetRow([
        .text(group.name ?? words.ungrouped), SheetCell(share: group.summary.share),
      ])
    }
    let columns = [SheetColumn(words.group, .text), SheetColumn(words.share, .share)]
    return SheetPlot(.bars, around.groups, SheetTable(columns: columns, rows: rows))
  }
}
