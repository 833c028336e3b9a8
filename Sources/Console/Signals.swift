import CCrash
import CReadline
import Synchronization

/// All dealings with signals.
///
/// Interrupt, stop and change of size only write their number into a pipe, which the line source waits
/// for together with the keyboard; so none is lost between looking and waiting, and Ctrl-Z takes effect
/// at the next line. Signals that end the program put the terminal back first and then end it as they
/// would have.
nonisolated package enum Signals {
  /// Lets writing to a closed pipe, or past the limit on file sizes, fail with an error instead of
  /// ending the program.
  package static func ignoreFailingWrites() {
    lvz_ignore_signal(SIGPIPE)
    lvz_ignore_signal(SIGXFSZ)
  }

  /// The descriptor that can be read when a signal is waiting; -1 before `start`.
  static var descriptor: Int32 { readingEnd.load(ordering: .relaxed) }

  /// Starts catching, and remembers the terminal's modes. May be called again.
  static func start() {
    guard descriptor < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { lvz_keep_private(end) }
    writingEnd.store(ends[1], ordering: .relaxed)
    readingEnd.store(ends[0], ordering: .relaxed)
    for number in [SIGINT, SIGTSTP, SIGWINCH] { catchSignal(number, by: report) }
    for number in ending { catchSignal(number, by: putBackAndEnd, once: true) }
    // A crash must not leave a terminal without echo.
    lvz_crash_before { Signals.putTerminalBack() }
    atexit { Signals.putTerminalBack() }
    rememberTerminal()
  }

  /// The signals that came since the last call, each once for every time.
  static func take() -> [Int32] {
    guard descriptor >= 0 else { return [] }
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(descriptor, &numbers, numbers.count)
    return numbers.prefix(max(0, count)).map(Int32.init)
  }

  /// Says whether a line is being read: if the program is ended then, the terminal has bracketed paste
  /// switched off and goes to a fresh line.
  static func lineIsOpen(_ isOpen: Bool) {
    lineIsOpen.store(isOpen, ordering: .releasing)
  }

  /// Stops the program as Ctrl-Z does by itself, the terminal put back; returns when it goes on.
  static func stop() {
    putTerminalBack()
    lvz_default_signal(SIGTSTP)
    raise(SIGTSTP)
    catchSignal(SIGTSTP, by: report)
    rememberTerminal()
  }

  /// Remembers the modes of the terminal at standard input; they are put back when the program stops or
  /// ends.
  private static func rememberTerminal() {
    guard unsafe tcgetattr(STDIN_FILENO, savedModes) == 0 else { return }
    terminalIsChanged.store(true, ordering: .releasing)
  }

  // MARK: - What the handlers use: only what POSIX allows in a handler

  private static let readingEnd = Atomic<Int32>(-1)
  private static let writingEnd = Atomic<Int32>(-1)
  private nonisolated(unsafe) static let savedModes = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)
  private static let terminalIsChanged = Atomic<Bool>(false)
  private static let lineIsOpen = Atomic<Bool>(false)

  private static let ending = [SIGTERM, SIGHUP, SIGQUIT]

  /// Puts the number into the pipe; a full pipe already says enough.
  private static let report: @convention(c) (Int32) -> Void = { number in
    let saved = lvz_errno()
    var byte = UInt8(truncatingIfNeeded: number)
    _ = unsafe write(writingEnd.load(ordering: .relaxed), &byte, 1)
    lvz_set_errno(saved)
  }

  private static let putBackAndEnd: @convention(c) (Int32) -> Void = { number in
    putTerminalBack()
    raise(number)
  }

  private static func putTerminalBack() {
    guard terminalIsChanged.exchange(false, ordering: .acquiring),
      tcgetpgrp(STDIN_FILENO) == getpgrp()
    else { return }
    if lineIsOpen.exchange(false, ordering: .acquiring) {
      freshLine.withUTF8Buffer {
        _ = unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
    }
    _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, savedModes)
  }

  /// Switches bracketed paste off and begins a line.
  private static let freshLine: StaticString = "\u{1B}[?2004l\r\n"

  /// Installs a handler, unless the signal is ignored: whoever started the program wanted that (nohup).
  private static func catchSignal(
    _ number: Int32, by handler: @convention(c) (Int32) -> Void, once: Bool = false
  ) {
    guard lvz_ignores_signal(number) == 0 else { return }
    lvz_catch_signal(number, handler, once ? 1 : 0)
  }
}
