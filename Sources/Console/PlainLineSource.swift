import CReadline

/// Lines from a file or a pipe, read in blocks. Shows no prompts and echoes nothing.
///
/// A line ends at LF, or CR LF; the last one may lack its end. A byte-order mark before the first line
/// is passed over. A line over 1 MB or not UTF-8 is reported and passed over.
package final class PlainLineSource: LineSource {
  /// Longest line in bytes.
  static let longestLine = 1 << 20

  package let isInteractive = false
  package let firstKeyDelay: Int? = nil

  private let descriptor: Int32
  private let output: TerminalOutput
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false
  private var isFirst = true

  /// Reads standard input; `output` is flushed before every line.
  package convenience init(output: TerminalOutput) {
    self.init(descriptor: STDIN_FILENO, output: output)
  }

  init(descriptor: Int32, output: TerminalOutput) {
    self.descriptor = descriptor
    self.output = output
  }

  package func readLine(
    prompt: Prompt, kind: InputKind, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult {
    try output.flush()
    var waiting = Waiting(limits)
    while true {
      if let result = nextLine() { return result }
      if isAtEnd { return .endOfInput }
      let input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if Descriptors.wait(for: [input], milliseconds: waiting.pollTime)[0] {
        try fill()
      } else if waiting.isOver {
        return .timedOut
      } else if waiting.takeTick() {
        _ = limits.tick?.action()
      }
    }
  }

  package func readLine(
    _ request: ScreenLineRequest, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult {
    _ = request.draw()
    return try readLine(prompt: Prompt(""), kind: .answer, limits: limits)
  }

  private func fill() throws(TerminalFailure) {
    let bytes = try Descriptors.read(1 << 16, from: descriptor)
    isAtEnd = bytes.isEmpty
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    buffer += bytes
  }

  /// The next line of the buffer, or `nil` if more bytes are needed.
  private func nextLine() -> LineResult? {
    while let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      defer { (start, searched, isSkipping) = (end + 1, end + 1, false) }
      if !isSkipping { return line(buffer[start..<end]) }
    }
    searched = buffer.count
    if isSkipping || buffer.count - start > Self.longestLine + 1 {
      start = searched
      defer { isSkipping = !isAtEnd }
      return isSkipping ? nil : .unreadable(.tooLong)
    }
    guard isAtEnd, start < buffer.count else { return nil }
    defer { start = buffer.count }
    return line(buffer[start...])
  }

  private func line(_ bytes: ArraySlice<UInt8>) -> LineResult {
    var bytes = bytes
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isFirst = false
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    if bytes.count > Self.longestLine { return .unreadable(.tooLong) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable(.notUTF8) }
    return .line(text)
  }
}
