/// What is asked, and what is right.
package enum ForeignBody: Sendable, Hashable {
  /// One option or more is right; `several` where more than one may be picked.
  case choice([ForeignOption], several: Bool)
  case trueFalse(Bool)
  /// For each gap the answers that count, the first the usual one.
  case blanks([[String]])
  case matching([ForeignPair], extras: [String])
  /// In the right order.
  case ordering([String])
  /// A model answer, and the points that it is marked by with what each is worth.
  case short(model: String, points: [ForeignPoint])

  package struct ForeignPair: Sendable, Hashable {
    package let left: String
    package let right: String

    package init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  package struct ForeignPoint: Sendable, Hashable {
    package let text: String
    package let points: Int

    package init(_ text: String, points: Int) {
      self.text = text
      self.points = points
    }
  }
}
