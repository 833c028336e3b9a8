/// The short name by which a law is cited, such as 代表法.
package struct LawName: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: LawName, right: LawName) -> Bool { left.text < right.text }
}
