package import Questions

/// Another question that a finding speaks of, and where its heading stands.
package struct QuestionPlace: Hashable, Sendable {
  package let name: QuestionName
  /// The path of its file.
  package let path: String
  /// Counted from 1.
  package let line: Int

  package init(_ name: QuestionName, path: String, line: Int) {
    self.name = name
    self.path = path
    self.line = line
  }
}
