package import Diagnostics

/// What was understood of one 依据 field, and what was not.
package struct CitationReading: Sendable, Equatable {
  /// In the order of the text. A citation with a mendable problem is here too, as if it were mended.
  package internal(set) var citations: [LocatedCitation] = []
  /// In the order in which they were found, which is nearly that of the text.
  package internal(set) var problems: [Diagnostic<CitationProblem>] = []

  package init() {}
}

/// A citation with the bytes it was read from, its surrounding blanks and separators left out.
package struct LocatedCitation: Hashable, Sendable {
  package let citation: Citation
  package let range: ByteRange
  /// The first byte behind the name of the law, or behind its 》; `nil` if the name is left out, and for
  /// documents.
  package let nameEnd: UInt32?

  package init(_ citation: Citation, at range: ByteRange, nameEnd: UInt32? = nil) {
    self.citation = citation
    self.range = range
    self.nameEnd = nameEnd
  }
}
