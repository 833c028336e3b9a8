/// The lines of one finding, apart, so that the program can colour them.
package struct LaidOutDiagnostic: Sendable, Equatable {
  package let headline: String
  package let source: String
  package let caret: String
  package let hint: String?

  /// All lines, each ended by a newline.
  package var text: String {
    ([headline, source, caret] + (hint.map { [$0] } ?? [])).map { $0 + "\n" }.joined()
  }
}
