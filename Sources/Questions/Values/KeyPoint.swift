/// One thing that a short answer has to say, with what it is worth.
package struct KeyPoint: Hashable, Sendable {
  package let text: String
  package let points: Points

  package init(text: String, points: Points) {
    self.text = text
    self.points = points
  }
}
