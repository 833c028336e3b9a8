/// What came of asking.
nonisolated enum Reply: Equatable, Sendable {
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// The end of the input, or Ctrl-D on an empty line.
  case ended
  /// Nobody answered for too long.
  case idle
}
