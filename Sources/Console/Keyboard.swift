import CReadline

/// What a person's line is waited for: the keyboard, and signals.
enum Keyboard {
  /// The keyboard first, then the pipe of `Signals`.
  static var descriptors: [pollfd] {
    [STDIN_FILENO, Signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }
}
