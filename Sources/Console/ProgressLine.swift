import CReadline
import Diagnostics
import Dispatch
import Synchronization

/// A line on the terminal that says how far long work is: drawn over itself by a thread of its own, and wiped away at the end.
///
/// Work under half a second shows none. Nothing else may write to the terminal until `finish`.
nonisolated package final class ProgressLine: Sendable {
  private struct State {
    let label: String
    var share: Double?
    var isDrawn = false
    var isFinished = false
  }

  private let state: Mutex<State>
  private let columns: Int

  /// Begins with `label`, which must be harmless. Shows nothing where standard error is no terminal that can draw over a line.
  package init(_ label: String, on terminal: Terminal) {
    state = Mutex(State(label: label))
    columns = min(terminal.size.columns, 100) - 1
    guard terminal.errorIsTerminal, terminal.understandsControlSequences else { return }
    drawLater(after: .milliseconds(500))
  }

  /// How much is done, 0…1.
  package func show(_ share: Double) {
    state.withLock { $0.share = share }
  }

  /// Wipes the line away. Must be called before anything else is written.
  package func finish() {
    state.withLock { state in
      if state.isDrawn, !state.isFinished { Self.write("\r\u{1B}[K") }
      state.isFinished = true
    }
  }

  private func drawLater(after delay: DispatchTimeInterval) {
    DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: .now() + delay) { [weak self] in
      guard let self, self.draw() else { return }
      self.drawLater(after: .milliseconds(100))
    }
  }

  /// Whether there may be more to draw.
  private func draw() -> Bool {
    state.withLock { state in
      guard !state.isFinished else { return false }
      state.isDrawn = true
      Self.write("\r" + Self.line(state.label, state.share, columns: columns) + "\u{1B}[K")
      return true
    }
  }

  /// `正在读取 ████████░░░░  67%`, at most `columns` wide.
  static func line(_ label: String, _ share: Double?, columns: Int) -> String {
    let measure = DisplayWidth()
    let head = measure.truncated(label, to: max(1, columns - 8))
    guard let share else { return head }
    let percent = measure.padded("\(Int(max(0, min(1, share)) * 100))%", to: 5, .trailing)
    let room = min(30, columns - measure.columns(of: head) - 7)
    guard room >= 4 else { return head + percent }
    let filled = Int(Double(room) * max(0, min(1, share)))
    return "\(head) " + String(repeating: "█", count: filled)
      + String(repeating: "░", count: room - filled) + percent
  }

  private static func write(_ text: String) {
    try? Descriptors.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
