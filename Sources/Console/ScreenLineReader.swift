import CReadline
import Diagnostics

/// Reads a line at the foot of a screen that is drawn whole, such as one that a room looks at. What is typed can be kept
/// off the screen; then dots show that keys arrive. Nothing typed ahead is lost: what does not belong to this line waits
/// for the next one.
///
/// It edits the line itself: readline would show it, and the terminal's own editing drops what was typed while the modes
/// change.
struct ScreenLineReader {
  private let output: TerminalOutput
  private let request: ScreenLineRequest
  private let columns: () -> Int
  private let measure = DisplayWidth()
  private var prompt = ""
  private var text: [Character] = []
  private var pending: [UInt8]

  /// `columns` tells the width of the terminal; `pending` are bytes read earlier.
  init(
    _ request: ScreenLineRequest, output: TerminalOutput, columns: @escaping () -> Int,
    pending: [UInt8]
  ) {
    self.request = request
    self.output = output
    self.columns = columns
    self.pending = pending
  }

  /// Reads the line, and gives back the bytes that came after it.
  mutating func read(_ limits: LineLimits) throws(TerminalFailure) -> (LineResult, rest: [UInt8]) {
    Signals.lineIsOpen(true)
    defer { Signals.lineIsOpen(false) }
    try draw()
    var waiting = Waiting(limits)
    while true {
      if let result = try take() { return (result, pending) }
      let ready = Descriptors.wait(for: Keyboard.descriptors, milliseconds: waiting.pollTime)
      if ready[1] {
        if try heedSignals() { return (.interrupted, []) }
      } else if ready[0] {
        guard let bytes = try Keyboard.readNow(4096) else { continue }
        waiting.keyPressed()
        if bytes.isEmpty { return (.endOfInput, []) }
        pending += bytes
      } else if waiting.isOver {
        return (.timedOut, pending)
      } else if waiting.takeTick() {
        try draw()
      }
    }
  }

  /// Shows the screen and the line below it.
  private mutating func draw() throws(TerminalFailure) {
    prompt = request.draw().text
    try drawLine()
  }

  /// Shows the prompt with as much of the end of the line as its row has room for.
  private func drawLine() throws(TerminalFailure) {
    let room = max(columns() - measure.columns(of: prompt) - 1, 0)
    var shown = request.isHidden ? String(repeating: "·", count: text.count) : String(text)
    while measure.columns(of: shown) > room { shown.removeFirst() }
    output.write("\r\(prompt)\(HarmlessText.oneLine(shown))\u{1B}[K")
    try output.flush()
  }

  /// Whether Ctrl-C came.
  private mutating func heedSignals() throws(TerminalFailure) -> Bool {
    for signal in Signals.take() {
      switch signal {
      case SIGINT: return true
      case SIGTSTP:
        Signals.stop()
        Keyboard.rest()
        try draw()
      default: try draw()
      }
    }
    return false
  }

  // MARK: Editing

  /// Takes keys from what was read until a line is whole; `nil` if more is needed.
  private mutating func take() throws(TerminalFailure) -> LineResult? {
    guard !pending.isEmpty else { return nil }
    while let byte = pending.first {
      if let result = control(byte) { return result }
      guard byte >= 0x20, byte != 0x7F else { continue }
      guard let character = character() else { break }
      if text.isEmpty, request.keys.contains(character) { return .line(String(character)) }
      text.append(character)
    }
    try drawLine()
    return nil
  }

  /// Does what a control character asks for, and drops it. A result ends the line.
  private mutating func control(_ byte: UInt8) -> LineResult? {
    switch byte {
    case 0x20..<0x7F, 0x80...: return nil
    case 0x0A, 0x0D:
      pending.removeFirst()
      return .line(String(text))
    case 0x03:
      pending = []
      return .interrupted
    case 0x04:
      pending.removeFirst()
      return text.isEmpty ? .endOfInput : nil
    case 0x1B: dropSequence()
    case 0x08, 0x7F:
      pending.removeFirst()
      _ = text.popLast()
    case 0x15:
      pending.removeFirst()
      text = []
    default: pending.removeFirst()
    }
    return nil
  }

  /// The next character of what was read; `nil` if it is not whole yet. A byte that begins none is taken for one.
  private mutating func character() -> Character? {
    let length =
      switch pending[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard pending.count >= length else { return nil }
    let bytes = Array(pending.prefix(length))
    pending.removeFirst(length)
    return String(decoding: bytes, as: UTF8.self).first
  }

  /// Drops a control sequence such as an arrow key, as far as it has come.
  private mutating func dropSequence() {
    pending.removeFirst()
    guard let next = pending.first, next == UInt8(ascii: "[") || next == UInt8(ascii: "O") else {
      return
    }
    pending.removeFirst()
    let parameters = pending.prefix { !(0x40...0x7E).contains($0) }
    pending.removeFirst(min(parameters.count + 1, pending.count))
  }
}
