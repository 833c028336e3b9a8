/// A place where text goes on after a tab: columns of options, lines to fill in, numbers at the right edge.
package struct WordTab: Sendable, Hashable {
  package enum Alignment: String, Sendable, Hashable {
    case leading = "left"
    case centre = "center"
    case trailing = "right"
  }

  /// What fills the space before it.
  package enum Leader: String, Sendable, Hashable {
    case none
    case dots = "dot"
    /// A line to write on.
    case line = "underscore"
  }

  /// From the left margin, in points.
  package let position: Double
  package let alignment: Alignment
  package let leader: Leader

  package init(_ position: Double, _ alignment: Alignment = .leading, leader: Leader = .none) {
    self.position = position
    self.alignment = alignment
    self.leader = leader
  }
}
