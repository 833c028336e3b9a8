package import Diagnostics
package import Questions

/// Questions to answer in a lesson: some of those of a bank with a chapter, tags or ids. Chapters and tags are
/// to be preferred, since they hold when single questions change.
package struct LessonDrill: Hashable, Sendable {
  package let bank: BankID
  /// The chapter's whole title; `nil` for all chapters.
  package var chapter: String?
  /// A question needs one of them; empty for all.
  package var tags: [String] = []
  /// Only these questions; empty for all.
  package var ids: [QuestionID] = []
  /// How many of them are asked, 1 or more.
  package let count: Int
  /// Where the file says so.
  package let place: ByteRange

  package init(bank: BankID, count: Int, at place: ByteRange) {
    self.bank = bank
    self.count = count
    self.place = place
  }

  /// Whether a question of its bank is meant.
  package func admits(_ id: QuestionID, chapter: String?, tags: [String]) -> Bool {
    if let wanted = self.chapter, wanted != chapter { return false }
    if !self.tags.isEmpty, !self.tags.contains(where: tags.contains) { return false }
    return ids.isEmpty || ids.contains(id)
  }
}
