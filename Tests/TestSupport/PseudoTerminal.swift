import Foundation

/// A program running in a terminal of its own, driven by a test. Waits only for bytes, never for time.
package final class PseudoTerminal {
  /// What the terminal shows now, as far as it was read.
  package private(set) var screen: Screen
  /// Every byte the program wrote, as far as it was read.
  package private(set) var transcript: [UInt8] = []

  private let master: Int32
  private let slave: Int32
  private let alive: Int32
  private let process: pid_t
  private let companion: AnyObject?
  private var status: Int32?

  /// Starts a program. `environment` is its whole environment; `TERM` is xterm-256color if not given.
  /// `companion` lives as long as the terminal, such as the folder that the program works in.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, folder: String? = nil,
    companion: AnyObject? = nil
  ) throws {
    self.companion = companion
    screen = Screen(columns: columns, rows: rows)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    let ends: [Int32]
    let path: String
    (master, slave, path) = try PseudoTerminalPair.open()
    ends = try PseudoTerminalPair.pipe()
    alive = ends[0]
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    defer { close(ends[1]) }
    process = try ProgramStart(
      program: program, arguments: arguments,
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, folder: folder
    ).spawn(terminal: path, keepingOpen: ends[1])
  }

  deinit {
    if status == nil {
      Foundation.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in [master, slave, alive] { close(descriptor) }
  }

  /// Types text.
  package func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Presses keys one after the other.
  package func send(_ keys: Key...) {
    send(keys.map(\.rawValue).joined())
  }

  /// Pastes text as a terminal does: in brackets if the program asked for that.
  package func paste(_ text: String) {
    let typed = text.replacingOccurrences(of: "\n", with: "\r")
    send(screen.isBracketingPaste ? "\u{1B}[200~\(typed)\u{1B}[201~" : typed)
  }

  /// Waits until the text stands on the screen or has scrolled off.
  package func expect(_ text: String, within seconds: Double = 10) throws {
    try expect("“\(text)”", within: seconds) { $0.allLines.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as wanted; `description` says how, for the failure.
  package func expect(
    _ description: String, within seconds: Double = 10, until isReached: (Screen) -> Bool
  ) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while !isReached(screen) {
      guard try read(until: end) else {
        throw PseudoTerminalError.notSeen(description, screen: screen.allLines)
      }
    }
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: the exit status, or minus the number of the signal that ended it.
  package func waitForExit(within seconds: Double = 10) throws -> Int32 {
    let end = ContinuousClock().now + .seconds(seconds)
    while try read(until: end) {}
    if let status { return status }
    throw PseudoTerminalError.notSeen("the end of the program", screen: screen.allLines)
  }

  /// Gives the terminal another size; the program is told by SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32 = SIGKILL) {
    Foundation.kill(process, signal)
  }

  /// The modes of the terminal now.
  package var modes: TerminalModes {
    var modes = termios()
    tcgetattr(slave, &modes)
    return TerminalModes(modes)
  }

  /// Reads what the program wrote. `false` at the end of the time or of the program.
  private func read(until end: ContinuousClock.Instant) throws -> Bool {
    guard status == nil else { return false }
    let left = ContinuousClock().now.duration(to: end)
    let milliseconds = Int32(max(0, left / .milliseconds(1)))
    var descriptors = [master, alive].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&descriptors, 2, milliseconds)
    guard ready != 0 else { return false }
    if descriptors[0].revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Foundation.read(master, &bytes, bytes.count)
      transcript += bytes.prefix(max(0, count))
      screen.feed(bytes.prefix(max(0, count)))
    } else if descriptors[1].revents != 0 {
      var raw: Int32 = 0
      waitpid(process, &raw, 0)
      status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
    }
    return true
  }
}
