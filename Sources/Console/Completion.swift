/// A possible completion.
nonisolated package struct Candidate: Hashable, Sendable {
  /// What replaces the word.
  package let text: String
  /// What the list of candidates shows, such as the word with its meaning. Made harmless when shown.
  package let display: String

  package init(_ text: String, display: String? = nil) {
    self.text = text
    self.display = display ?? text
  }
}

/// What is to be completed: the word before the cursor. Words end at spaces, tabs and ideographic spaces.
nonisolated package struct CompletionRequest: Hashable, Sendable {
  /// The whole line.
  package let line: String
  /// The line up to the word.
  package let before: String
  /// The word from its start to the cursor; may be empty.
  package let word: String

  package init(line: String, before: String, word: String) {
    self.line = line
    self.before = before
    self.word = word
  }
}

/// Finds the candidates for a word, in the order in which they are to be listed; they need not begin
/// with the word (`lx` may become 练习).
package typealias Completer = @MainActor (CompletionRequest) -> [Candidate]
