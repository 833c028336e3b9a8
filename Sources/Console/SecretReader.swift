import CReadline

/// Reads a passphrase without readline, which would keep it for pasting: the terminal itself edits the
/// line and does not echo it.
enum SecretReader {
  /// Shows the prompt kept in `output` and reads a line. Afterwards the cursor stands on a fresh line.
  static func read(
    _ limits: LineLimits, promptIn output: TerminalOutput
  ) throws(TerminalFailure) -> LineResult {
    Keyboard.hide()
    Signals.lineIsOpen(true)
    defer {
      Signals.lineIsOpen(false)
      Keyboard.rest()
    }
    try output.flush()
    var waiting = Waiting(limits)
    while true {
      let ready = Descriptors.wait(for: Keyboard.descriptors, milliseconds: waiting.pollTime)
      if ready[1] {
        let signals = Signals.take()
        if signals.contains(SIGINT) { return try leave(.interrupted) }
        if signals.contains(SIGTSTP) {
          Signals.stop()
          Keyboard.hide()
        }
      } else if ready[0] {
        return try line()
      } else if waiting.isOver {
        return try leave(.timedOut)
      } else if waiting.takeTick() {
        _ = limits.tick?.action()
      }
    }
  }

  /// The terminal hands over whole lines only.
  private static func line() throws(TerminalFailure) -> LineResult {
    var bytes = try Descriptors.read(4096, from: STDIN_FILENO)
    if bytes.isEmpty { return try leave(.endOfInput) }
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      bytes.removeLast()
    }
    return String(validating: bytes, as: UTF8.self).map { .line($0) } ?? .unreadable(.notUTF8)
  }

  /// Drops what was typed and goes to a fresh line.
  private static func leave(_ result: LineResult) throws(TerminalFailure) -> LineResult {
    _ = tcflush(STDIN_FILENO, TCIFLUSH)
    try Descriptors.writeAll([UInt8(ascii: "\n")], to: STDOUT_FILENO)
    return result
  }
}
