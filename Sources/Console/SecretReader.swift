import CReadline

/// Reads a passphrase without readline, which would keep it for pasting: the terminal itself edits the
/// line and does not echo it.
enum SecretReader {
  /// Reads a line; the prompt has been shown. Afterwards the cursor stands on a fresh line.
  static func read(_ limits: LineLimits) throws(TerminalFailure) -> LineResult {
    Signals.rememberTerminal()
    var old = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &old) == 0 else { throw .failed(errno: lvz_errno()) }
    var silent = old
    silent.c_lflag &= ~tcflag_t(ECHO)
    silent.c_lflag |= tcflag_t(ICANON | ISIG | ECHONL)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
    defer {
      _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &old)
      Signals.terminalIsBack()
    }
    return try wait(limits)
  }

  private static func wait(_ limits: LineLimits) throws(TerminalFailure) -> LineResult {
    var waiting = Waiting(limits)
    while true {
      let ready = Descriptors.wait(for: Keyboard.descriptors, milliseconds: waiting.pollTime)
      if ready[1], Signals.take().contains(SIGINT) {
        try leave()
        return .interrupted
      } else if ready[0] {
        return try line()
      } else if waiting.isOver {
        try leave()
        return .timedOut
      } else if waiting.takeTick() {
        _ = limits.tick?.action()
      }
    }
  }

  /// The terminal hands over whole lines only.
  private static func line() throws(TerminalFailure) -> LineResult {
    var bytes = try Descriptors.read(4096, from: STDIN_FILENO)
    guard !bytes.isEmpty else {
      try Descriptors.writeAll([UInt8(ascii: "\n")], to: STDOUT_FILENO)
      return .endOfInput
    }
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      bytes.removeLast()
    }
    return String(validating: bytes, as: UTF8.self).map { .line($0) } ?? .unreadable(.notUTF8)
  }

  /// Drops what was typed and goes to a fresh line.
  private static func leave() throws(TerminalFailure) {
    _ = tcflush(STDIN_FILENO, TCIFLUSH)
    try Descriptors.writeAll([UInt8(ascii: "\n")], to: STDOUT_FILENO)
  }
}
