/// A change that mends a finding: put `replacement` where `range` is.
package struct Fix: Hashable, Sendable {
  package let range: ByteRange
  package let replacement: String

  package init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
