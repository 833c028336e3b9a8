package import Diagnostics
package import Questions

/// Study notes to read: those of one chapter of a bank.
package struct LessonReading: Hashable, Sendable {
  package let bank: BankID
  /// The chapter's whole title.
  package let chapter: String
  /// Where the file says so.
  package let place: ByteRange

  package init(bank: BankID, chapter: String, at place: ByteRange) {
    self.bank = bank
    self.chapter = chapter
    self.place = place
  }
}
