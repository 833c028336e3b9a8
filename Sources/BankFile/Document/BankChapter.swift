package import Diagnostics

/// A chapter of a bank. `BankDocument.title(ofChapter:)` and `notes(ofChapter:)` make its text.
package struct BankChapter: Hashable, Sendable {
  /// The heading's line.
  package let heading: ByteRange
  package let title: ByteRange
  /// From the first to the last line of the study notes; empty if there are none.
  package internal(set) var notes: ByteRange
}
