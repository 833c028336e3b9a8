/// An attribute of an element. Only the names of `Name` exist, so no attribute runs or loads anything.
package struct HTMLAttribute: Sendable, Hashable {
  package enum Name: String, Sendable {
    case `class`, lang, colspan, scope
    // Of SVG.
    case viewBox, width, height, x, y, x1, y1, x2, y2, rx
    case role
    case ariaLabel = "aria-label"
    case textAnchor = "text-anchor"
  }

  let name: Name
  let value: String

  /// The value may be any text; it is made harmless and escaped when it is written.
  package init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  package init(_ name: Name, _ value: Int) {
    self.init(name, String(value))
  }
}
