extension PeriodScoreSheet {
  /// The sheet to hand in: the table with all columns, the summary, how many fall into each band of accuracy,
  /// and how the groups stand if rows are grouped.
  package func document(
    _ words: PeriodSheetWords, _ around: PeriodDocumentWords
  ) -> SheetDocument {
    var blocks: [SheetBlock] = [
      .table(table(words: words)), .note(around.note), .heading(around.summary),
      .table(summaryTable(words, around)), .plot(bands(words, around)),
    ]
    if let grouping = request.grouping {
      let rows = groups.map { group in
        SheetRow([
          .text(group.name ?? words.ungrouped), SheetCell(share: group.summary.tally.accuracy),
        ])
      }
      let columns = [
        SheetColumn(words.title(of: grouping.column), .text), SheetColumn(words.accuracy, .share),
      ]
      blocks.append(
        .plot(SheetPlot(.bars, around.groups, SheetTable(columns: columns, rows: rows))))
    }
    return SheetDocument(
      title: around.title, language: around.language, generated: request.generated, blocks: blocks,
      signatures: around.signatures, pageWords: around.pageWords)
  }

  private func summaryTable(
    _ words: PeriodSheetWords, _ around: PeriodDocumentWords
  ) -> SheetTable {
    let columns = [
      SheetColumn(around.deputies, .integer), SheetColumn(around.participants, .integer),
      SheetColumn(words.answered, .integer), SheetColumn(words.right, .integer),
      SheetColumn(words.accuracy, .share),
    ]
    let row = SheetRow([
      .integer(summary.deputies), .integer(summary.participants), .integer(summary.tally.answered),
      .integer(summary.tally.right), SheetCell(share: summary.tally.accuracy),
    ])
    return SheetTable(columns: columns, rows: [row])
  }

  private func bands(_ words: PeriodSheetWords, _ around: PeriodDocumentWords) -> SheetPlot {
    let shares = rows.compactMap(\.tally.accuracy)
    let silent = SheetRow([.text(around.silent), .integer(rows.count - shares.count)])
    let columns = [SheetColumn(words.accuracy, .text), SheetColumn(around.deputies, .integer)]
    return SheetPlot(
      .histogram, around.bands,
      SheetTable(columns: columns, rows: ShareBands(shares).rows + [silent]))
  }
}
