/// Why the terminal, or what stands in its place, could not be used.
nonisolated package enum TerminalFailure: Error, Hashable, Sendable {
  /// Nobody reads the output any more (EPIPE). Not an error for the user: stop quietly.
  case closedPipe
  /// Another failure, with its `errno`.
  case failed(errno: Int32)
}
