/// The words around the tables of a paper's sheet that is handed in, in the language of the reader.
package struct PaperDocumentWords: Sendable {
  package let title: String
  package let language: SheetDocument.Language
  /// Over the summary, and its columns: on the sheet, sat it, absent, mean, median, standard deviation, lowest,
  /// highest, passed, pass rate.
  package let summary: String
  package let figures: [String]
  /// Over the histogram, and its columns.
  package let bands: String
  package let share: String
  package let deputies: String
  /// Over the bars of the groups.
  package let groups: String
  package let notes: [String]
  package let signatures: [String]
  package let pageWords: [String]

  /// - Precondition: There are ten words for the figures.
  package init(
    title: String, language: SheetDocument.Language, summary: String, figures: [String],
    bands: String, share: String, deputies: String, groups: String, notes: [String],
    signatures: [String], pageWords: [String]
  ) {
    precondition(figures.count == 10, "a word for each figure")
    self.title = title
    self.language = language
    self.summary = summary
    self.figures = figures
    self.bands = bands
    self.share = share
    self.deputies = deputies
    self.groups = groups
    self.notes = notes
    self.signatures = signatures
    self.pageWords = pageWords
  }
}
