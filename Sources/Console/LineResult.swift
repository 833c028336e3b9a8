/// What came of asking for a line.
nonisolated package enum LineResult: Hashable, Sendable {
  /// A line without its line break.
  case line(String)
  /// Ctrl-C; what was typed is dropped, also what was pasted after it.
  case interrupted
  /// The end of the input, or Ctrl-D on an empty line.
  case endOfInput
  /// The time given is over; what was typed is dropped.
  case timedOut
  /// A line was there and was passed over.
  case unreadable(LineFault)
}

/// Why a line cannot be used.
nonisolated package enum LineFault: Hashable, Sendable {
  /// Over 1 MB (1,048,576 bytes).
  case tooLong
  /// Not UTF-8.
  case notUTF8
}
