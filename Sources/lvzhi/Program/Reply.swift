/// What came of asking.
enum Reply: Equatable, Sendable {
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// The end of the input, or Ctrl-D on an empty line.
  case ended
  /// Nobody answered for too long.
  case idle
}
