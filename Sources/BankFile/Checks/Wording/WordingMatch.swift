package import Diagnostics

/// A wording that is to be avoided, found in a text.
package struct WordingMatch: Hashable, Sendable {
  /// What was found, from its first piece to its last.
  package let text: String
  /// Its bytes.
  package let range: ByteRange
  /// What to write instead, as it fits.
  package let instead: [String]
  /// A false claim rather than a wrong word: it may be told, asked about, and offered as a wrong option.
  package let isClaim: Bool
}
