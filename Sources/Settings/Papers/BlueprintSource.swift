package import Diagnostics
package import Questions

/// Where questions of a paper may come from.
package struct BlueprintSource: Hashable, Sendable {
  /// `nil` for every bank in the paper's language.
  package var bank: BankID?
  /// Whole titles of chapters; empty for all.
  package var chapters: [String] = []
  /// A question needs one of them; empty for all.
  package var tags: [String] = []
  /// Where the file says so.
  package let place: ByteRange

  package init(at place: ByteRange) {
    self.place = place
  }

  /// Whether a question is meant. Whether its bank is in the right language is not asked here.
  package func admits(bank: BankID, chapter: String?, tags: [String]) -> Bool {
    if let wanted = self.bank, wanted != bank { return false }
    if !chapters.isEmpty, !chapters.contains(where: { $0 == chapter }) { return false }
    return self.tags.isEmpty || self.tags.contains(where: tags.contains)
  }
}
