/// What was struck out of a wording, and what was put in.
package struct WordDifference: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case kept, deleted, inserted
  }

  package struct Segment: Hashable, Sendable {
    package let kind: Kind
    package let text: String
  }

  /// In reading order; where words were replaced, the old ones stand before the new ones. No two segments of
  /// one kind stand beside each other.
  package let segments: [Segment]

  /// Compares by characters (Myers 1986), then makes whole words of it: what two changes have between them
  /// counts as changed if it is no longer than they are, a number is changed as a whole, and a change begins or
  /// ends at a punctuation mark where it can. O(length × number of differences).
  package init(from old: ComparedText, to new: ComparedText) {
    var edits = EditRuns(from: old.scalars, to: new.scalars)
    edits.absorbCrumbs()
    edits.narrow()
    edits.takeWholeNumbers()
    edits.alignToPunctuation()
    segments = edits.runs.map { Segment(kind: $0.kind, text: $0.text) }
  }

  /// All of a wording as inserted or deleted.
  init(_ kind: Kind, _ text: ComparedText) {
    segments = text.scalars.isEmpty ? [] : [Segment(kind: kind, text: text.text)]
  }
}
