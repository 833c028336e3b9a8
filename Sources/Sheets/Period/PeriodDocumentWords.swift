/// The words around the tables of a period sheet that is handed in, in the language of the reader.
package struct PeriodDocumentWords: Sendable, Hashable {
  package let title: String
  package let language: SheetDocument.Language
  package let summary: String
  package let deputies: String
  package let participants: String
  /// Over the histogram, and of those who answered nothing.
  package let bands: String
  package let silent: String
  /// Over the bars of the groups.
  package let groups: String
  package let note: String
  package let signatures: [String]
  package let pageWords: [String]

  package init(
    title: String, language: SheetDocument.Language, summary: String, deputies: String,
    participants: String, bands: String, silent: String, groups: String, note: String,
    signatures: [String], pageWords: [String]
  ) {
    self.title = title
    self.language = language
    self.summary = summary
    self.deputies = deputies
    self.participants = participants
    self.bands = bands
    self.silent = silent
    self.groups = groups
    self.note = note
    self.signatures = signatures
    self.pageWords = pageWords
  }
}
