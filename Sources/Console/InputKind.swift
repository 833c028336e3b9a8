/// What a line is for; decides which history it has and whether it is shown.
nonisolated package enum InputKind: Sendable {
  /// A command: recalled with the arrow keys, kept in the history.
  case command
  /// An answer to a question: no history, so that no command appears in it.
  case answer
  /// A passphrase: not shown while it is typed, never kept.
  case secret
  /// Free text such as a note: no history.
  case text
}
