/// How long to wait for a line, and what to do meanwhile. All times are in milliseconds.
package struct LineLimits {
  /// Done every so often while waiting, such as a heartbeat or a clock.
  package struct Tick {
    /// At least 1.
    package let interval: Int
    /// Returns the prompt to show from now on, or `nil` to leave it. The prompt on the screen changes
    /// only while the line is empty, so that an input method's window is not disturbed. It must not
    /// write to the terminal.
    package let action: @MainActor () -> Prompt?

    package init(every interval: Int, action: @escaping @MainActor () -> Prompt?) {
      self.interval = max(1, interval)
      self.action = action
    }
  }

  /// Time from the prompt to the end of waiting, whatever is typed.
  package let deadline: Int?
  /// Time without a key after which waiting ends.
  package let idle: Int?
  package let tick: Tick?

  package init(deadline: Int? = nil, idle: Int? = nil, tick: Tick? = nil) {
    self.deadline = deadline
    self.idle = idle
    self.tick = tick
  }

  /// Wait for as long as it takes.
  package static var none: LineLimits { LineLimits() }
}
