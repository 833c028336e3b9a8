import CReadline

/// Standard output or standard error: text is kept until it is flushed, then written with write(2).
package final class TerminalOutput {
  private let descriptor: Int32
  private let earlier: TerminalOutput?
  private var bytes: [UInt8] = []
  private var failure: TerminalFailure?

  private init(descriptor: Int32, after earlier: TerminalOutput?) {
    self.descriptor = descriptor
    self.earlier = earlier
  }

  /// Standard output.
  package static func standardOutput() -> TerminalOutput {
    TerminalOutput(descriptor: STDOUT_FILENO, after: nil)
  }

  /// Standard error. `output` is flushed before it, so that results and messages appear in the order
  /// in which they were written.
  package static func standardError(after output: TerminalOutput) -> TerminalOutput {
    TerminalOutput(descriptor: STDERR_FILENO, after: output)
  }

  /// Adds text as it is. Words from outside must have been made harmless (`HarmlessText`).
  package func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds text and a newline.
  package func writeLine(_ text: String = "") {
    write(text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds bytes as they are, such as a table for a file.
  package func write(bytes more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Writes what was kept. After a failure every further call fails in the same way, and what was kept
  /// is dropped.
  package func flush() throws(TerminalFailure) {
    // Results that cannot be written are reported where they are flushed, not by the messages after.
    try? earlier?.flush()
    defer { bytes.removeAll(keepingCapacity: bytes.count <= 1 << 16) }
    if let failure { throw failure }
    do {
      try Descriptors.writeAll(bytes, to: descriptor)
    } catch {
      failure = error
      throw error
    }
  }
}
