import CReadline
import Diagnostics

/// Lines typed by a person, edited by GNU readline. There can be one in a program, on the main thread.
///
/// From its making on, Ctrl-C is caught and what is typed between lines waits, unseen, for the next one;
/// so make it when the first line is needed. Whatever ends the program, the terminal's modes are put
/// back.
package final class ReadlineSource: LineSource {
  package let isInteractive = true
  package private(set) var firstKeyDelay: Int?

  /// Finds the completions of words, in commands and answers alike; the program sets it for each
  /// question. `nil`: Tab does nothing.
  package var completer: Completer?

  private let output: TerminalOutput
  private let painter: Painter
  private var history: [String]
  private let onHistoryLine: @MainActor (String) -> Void
  private var pastedLines: [String] = []
  /// Bytes that were read with a line at the foot of a screen and came after it.
  private var typedAhead: [UInt8] = []

  /// `painter` colours the prompts. `history` are the earlier commands, oldest first, of which the last
  /// thousand are used; `onHistoryLine` is told of every new one, to keep it.
  package init(
    output: TerminalOutput, painter: Painter, history: [String] = [],
    onHistoryLine: @escaping @MainActor (String) -> Void = { _ in }
  ) {
    self.output = output
    self.painter = painter
    self.history = history.suffix(Self.historyLimit)
    self.onHistoryLine = onHistoryLine
    UTF8Locale.adopt()
    Signals.start()
    Editor.prepare()
    Keyboard.rest()
  }

  package func readLine(
    prompt: Prompt, kind: InputKind, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult {
    firstKeyDelay = nil
    let (opening, last) = prompt.parts
    output.write(painter.paint(opening, prompt.style))
    if kind == .secret || !pastedLines.isEmpty {
      output.write(painter.paint(last, prompt.style))
    }
    if !pastedLines.isEmpty {
      return try finish(.line(pastedLines.removeFirst()), kind: kind, echo: kind != .secret)
    }
    if kind == .secret { return try SecretReader.read(limits, promptIn: output) }
    try output.flush()
    EditorCompletion.completer = completer
    Editor.begin(prompt: marked(last, prompt.style), history: kind == .command ? history : [])
    return try finish(edit(limits, style: prompt.style), kind: kind, echo: false)
  }

  package func readLine(
    _ request: ScreenLineRequest, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult {
    firstKeyDelay = nil
    var reader = ScreenLineReader(
      request, output: output, columns: { TerminalSize(of: STDOUT_FILENO)?.columns ?? 80 },
      pending: typedAhead)
    typedAhead = []
    let (result, rest) = try reader.read(limits)
    typedAhead = rest
    return result
  }

  /// Lets the person edit until the line is ended one way or another.
  private func edit(
    _ limits: LineLimits, style: Style
  ) throws(TerminalFailure) -> LineResult {
    var waiting = Waiting(limits)
    defer { firstKeyDelay = waiting.firstKeyDelay }
    while true {
      let ready = Descriptors.wait(for: Keyboard.descriptors, milliseconds: waiting.pollTime)
      if ready[1] {
        if heedSignals() == .interrupted { return .interrupted }
      } else if ready[0] {
        waiting.keyPressed()
        switch try Editor.readKeys() {
        case .line(let text): return .line(split(text))
        case .endOfInput: return .endOfInput
        case nil: break
        }
      } else if waiting.isOver {
        Editor.abandon()
        return .timedOut
      } else if waiting.takeTick(), let prompt = limits.tick?.action() {
        Editor.setPrompt(marked(prompt.parts.last, prompt.style))
      }
    }
  }

  private func finish(
    _ result: LineResult, kind: InputKind, echo: Bool
  ) throws(TerminalFailure) -> LineResult {
    switch result {
    case .line(let text):
      if echo { output.writeLine(HarmlessText.oneLine(text)) }
      if kind == .command { remember(text) }
    case .interrupted: pastedLines = []
    default: break
    }
    try output.flush()
    return result
  }

  /// Does what the signals that came ask for.
  private func heedSignals() -> LineResult? {
    for signal in Signals.take() {
      switch signal {
      case SIGINT:
        Editor.abandon(echo: SIGINT)
        return .interrupted
      case SIGTSTP: Editor.stop()
      default: Editor.resize()
      }
    }
    return nil
  }

  /// The first line of a text; the other lines, pasted along with it, are kept for the next calls.
  private func split(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    pastedLines += lines.dropFirst()
    return lines[0]
  }

  private func remember(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }), line != history.last else { return }
    history.append(line)
    if history.count > Self.historyLimit { history.removeFirst() }
    onHistoryLine(line)
  }

  /// The prompt with readline's marks around what has no width.
  private func marked(_ text: String, _ style: Style) -> String {
    guard painter.isOn, style != .plain else { return text }
    return "\u{1}\(style.start)\u{2}\(text)\u{1}\(Style.end)\u{2}"
  }

  private static let historyLimit = 1000
}
