package import Questions
package import Statutes

/// What a change of a law means for a question that cites the old version.
package struct QuestionImpact: Sendable {
  package enum Verdict: String, Sendable, CaseIterable {
    /// What it cites has the same words at the same place.
    case unaffected
    /// What it cites has the same words at another place.
    case renumbered
    /// What it cites was changed or cannot be found: somebody has to look.
    case touched
    /// Without the words of both versions, or of the preamble, it cannot be told what became of what it cites.
    case undecided
    /// It is not served any more once the new version is in effect, and may rest on the old one.
    case ended
  }

  /// A citation of the old version.
  package struct Citation: Sendable {
    package let located: LocatedCitation
    package let place: ProvisionPlace
    package let fate: PlaceFate
  }

  /// Among the questions of the bank, from 0.
  package let index: Int
  package let name: QuestionName
  /// Those of the old version only, in order; at least one.
  package let citations: [Citation]
  package let verdict: Verdict
}
