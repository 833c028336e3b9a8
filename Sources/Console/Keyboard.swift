import CReadline

/// The terminal's input side: what a line is waited for, and the modes between lines.
enum Keyboard {
  /// What is waited for: the keyboard first, then the pipe of `Signals`.
  static var descriptors: [pollfd] {
    [STDIN_FILENO, Signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Reads up to `count` bytes that are there: `nil` if there are none, none at all at the end of the input.
  ///
  /// It must not wait: Ctrl-C drops what was typed before it, also what `poll` has just promised, and whoever waits for
  /// more does not heed the signal.
  static func readNow(_ count: Int) throws(TerminalFailure) -> [UInt8]? {
    guard unwaiting >= 0 else { return try Descriptors.read(count, from: STDIN_FILENO) }
    return try Descriptors.readNow(count, from: unwaiting)
  }

  /// The terminal at standard input once more, where reading does not wait; standard input itself is shared with the shell
  /// and keeps its flags. -1 if it cannot be opened.
  private static let unwaiting: Int32 = {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe ttyname_r(STDIN_FILENO, &name, name.count) == 0 else { return -1 }
    return unsafe lvz_open_without_waiting(name)
  }()

  /// The modes between lines: what is typed ahead waits for the next line, neither shown nor edited.
  static func rest() {
    change { $0.c_lflag &= ~tcflag_t(ECHO | ICANON) }
  }

  /// The modes that readline takes for its own; it shows nothing where the terminal does not echo.
  static func wake() {
    change { $0.c_lflag |= tcflag_t(ECHO) }
  }

  /// The modes for a line that the terminal edits and does not show. What was typed ahead is dropped, as
  /// getpass(3) does: the terminal has not edited it.
  static func hide() {
    change(TCSAFLUSH) {
      $0.c_lflag &= ~tcflag_t(ECHO)
      $0.c_lflag |= tcflag_t(ICANON | ECHONL)
    }
  }

  private static func change(_ when: Int32 = TCSADRAIN, _ edit: (inout termios) -> Void) {
    var modes = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    edit(&modes)
    _ = unsafe tcsetattr(STDIN_FILENO, when, &modes)
  }
}
