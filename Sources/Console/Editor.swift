import CReadline

/// GNU readline in Swift clothes: its callback interface for one line at a time. Everything here changes
/// readline's global state, so there is one of it.
enum Editor {
  /// What readline has handed over.
  enum Event {
    case line(String)
    case endOfInput
  }

  private static var event: Event?
  /// A byte read for readline, which takes it next.
  private static var key: UInt8?

  /// Settings; before the first line. What `~/.inputrc` says (`$if lvzhi` works) goes before them.
  static func prepare() {
    unsafe lvz_set_readline_name(strdup("lvzhi"))
    lvz_set_catch_signals(0)
    lvz_set_change_environment(0)
    unsafe lvz_set_getc { unsafe Editor.nextByte($0) }
    for (variable, value) in [
      ("bell-style", "none"), ("show-all-if-ambiguous", "on"), ("skip-completed-text", "on"),
      ("enable-bracketed-paste", "on"),
    ] {
      _ = unsafe rl_variable_bind(variable, value)
    }
    EditorCompletion.prepare()
    _ = rl_initialize()
    using_history()
  }

  /// Shows the prompt (with readline's marks around control sequences) and begins a line.
  static func begin(prompt: String, history: [String]) {
    event = nil
    rl_clear_history()
    for line in history { unsafe add_history(line) }
    rl_reset_screen_size()
    Keyboard.wake()
    Signals.lineIsOpen(true)
    unsafe rl_callback_handler_install(prompt) { unsafe Editor.accept($0) }
  }

  /// Reads what the keyboard has ready. Returns what readline handed over, if that ended the line.
  static func readKeys() throws(TerminalFailure) -> Event? {
    guard let bytes = try Keyboard.readNow(1) else { return nil }
    key = bytes.first
    rl_callback_read_char()
    guard event != nil else { return nil }
    end()
    return event
  }

  /// Leaves the line as it stands on the screen and goes to a fresh one.
  static func abandon(echo signal: Int32? = nil) {
    rl_callback_sigcleanup()
    showEnd()
    if let signal { rl_echo_signal_char(signal) }
    rl_crlf()
    rl_free_line_state()
    rl_callback_handler_remove()
    end()
  }

  /// Stops the program as Ctrl-Z does, with the terminal put back, and goes on with the same line.
  static func stop() {
    rl_cleanup_after_signal()
    Signals.lineIsOpen(false)
    Signals.stop()
    Keyboard.wake()
    Signals.lineIsOpen(true)
    rl_reset_after_signal()
    rl_resize_terminal()
    rl_forced_update_display()
  }

  /// Draws the line anew for a terminal of another size.
  static func resize() {
    rl_resize_terminal()
  }

  /// Changes the prompt, if nothing has been typed.
  static func setPrompt(_ prompt: String) {
    guard lvz_line_end() == 0, !isSearching else { return }
    rl_clear_visible_line()
    _ = unsafe rl_set_prompt(prompt)
    rl_forced_update_display()
  }

  /// Puts the cursor behind the text, so that what is printed next does not run over it.
  static func showEnd() {
    let point = lvz_line_point()
    lvz_move_to_end()
    rl_redisplay()
    lvz_set_line_point(point)
  }

  private static var isSearching: Bool {
    lvz_is_in_state(UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) != 0
  }

  /// The byte that was read for it, then what readline would read by itself, as in the middle of a character.
  private static func nextByte(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    guard let byte = key else { return unsafe rl_getc(stream) }
    key = nil
    return Int32(byte)
  }

  private static func accept(_ line: UnsafeMutablePointer<CChar>?) {
    if let line = unsafe line {
      event = .line(unsafe String(cString: line))
      unsafe rl_free(line)
    } else {
      event = .endOfInput
      // With bracketed paste, readline has gone to a new line already.
      if !isOn("enable-bracketed-paste") { rl_crlf() }
    }
    rl_callback_handler_remove()
  }

  private static func isOn(_ variable: String) -> Bool {
    guard let value = unsafe rl_variable_value(variable) else { return false }
    return unsafe String(cString: value) == "on"
  }

  private static func end() {
    unsafe fflush(lvz_output_stream())
    Signals.lineIsOpen(false)
    Keyboard.rest()
  }
}
