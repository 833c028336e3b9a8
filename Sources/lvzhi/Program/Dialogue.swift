import Console
import Diagnostics

/// The program's voice and ear: says messages in the user's language, fitted to the screen, and asks.
///
/// Results and the conversation go to standard output, complaints to standard error.
@MainActor
final class Dialogue {
  let terminal: Terminal
  let source: any LineSource
  let output: TerminalOutput
  let errors: TerminalOutput
  /// One item a line and no box drawing, for screen readers.
  let isPlain: Bool
  var language: Language
  /// How long a person may be silent at a question before the session is put away; in milliseconds,
  /// `nil` for ever.
  var patience: Int?
  /// Lines shown since something was last asked; tells whether a menu would push them off the screen.
  var linesSinceAsking = 0

  private let measure = DisplayWidth()

  init(
    terminal: Terminal, source: any LineSource, output: TerminalOutput, errors: TerminalOutput,
    language: Language, isPlain: Bool
  ) {
    self.terminal = terminal
    self.source = source
    self.output = output
    self.errors = errors
    self.language = language
    self.isPlain = isPlain
  }

  /// Whether a person sits at the terminal. If not, prompts and pauses are left out.
  var isInteractive: Bool { source.isInteractive }

  /// Columns to write in: those of the terminal, but lines of over 76 columns are hard to read.
  var width: Int {
    terminal.outputIsTerminal ? max(20, min(terminal.size.columns - 1, 76)) : .max
  }

  // MARK: Saying

  /// Says a message as a paragraph of its own lines on standard output.
  func say(_ message: Message, style: Style = .plain) {
    for line in message.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
    {
      write(wrapped(String(line)), style)
    }
  }

  /// Shows laid-out lines on standard output. The texts of items that follow one another stand in one
  /// column, unless a marker is very long.
  func show(_ lines: [ScreenLine]) {
    let laidOut = StatuteMarks.painted(layout(lines), with: terminal.outputPainter)
    linesSinceAsking += laidOut.count
    for line in laidOut { output.writeLine(line) }
  }

  /// Shows laid-out lines in which changes of wording are marked; where there is colour, painted as well.
  func showChanges(_ lines: [ScreenLine]) {
    var painter = ChangePainter(painter: terminal.outputPainter)
    let laidOut = layout(lines)
    linesSinceAsking += laidOut.count
    for line in laidOut { output.writeLine(painter.paint(line)) }
  }

  /// The same page by page where a person reads.
  func pageChanges(_ lines: [ScreenLine]) throws {
    let pager = Pager(source: source, output: output, terminal: terminal, measure: measure)
    var painter = ChangePainter(painter: terminal.outputPainter)
    try pager.show(layout(lines), painting: { painter.paint($0) }) { page, pages in
      Prompt(Message.pagePrompt(page, of: pages).text(in: language))
    }
  }

  /// Shows laid-out lines page by page where a person reads, else in one go.
  func page(_ lines: [ScreenLine]) throws {
    let pager = Pager(source: source, output: output, terminal: terminal, measure: measure)
    let laidOut = StatuteMarks.painted(layout(lines), with: terminal.outputPainter)
    try pager.show(laidOut) { page, pages in
      Prompt(Message.pagePrompt(page, of: pages).text(in: language))
    }
  }

  /// Prints a text as it is, with a line break; for data, whose layout is not the screen's.
  func print(_ text: String) {
    output.writeLine(text)
  }

  /// An empty line where a person reads along.
  func pause() {
    if isInteractive { output.write("\n") }
  }

  /// Says a message on standard error.
  func complain(_ message: Message) {
    let text = message.text(in: language)
    for line in isInteractive && terminal.errorIsTerminal ? wrapped(text) : [text] {
      errors.writeLine(line)
    }
    // Nobody can be told that standard error cannot be written to.
    try? errors.flush()
  }

  private func layout(_ lines: [ScreenLine]) -> [String] {
    var laidOut: [String] = []
    var rest = lines[...]
    while let line = rest.first {
      switch line {
      case .blank:
        laidOut.append("")
        rest.removeFirst()
      case .text(let text):
        laidOut += wrapped(text)
        rest.removeFirst()
      case .item:
        let run = rest.prefix { if case .item = $0 { true } else { false } }
        laidOut += layoutItems(Array(run))
        rest = rest.dropFirst(run.count)
      }
    }
    return laidOut
  }

  private func layoutItems(_ run: [ScreenLine]) -> [String] {
    let items = run.compactMap { line -> (marker: String, text: String)? in
      if case .item(let marker, let text) = line { (marker, text) } else { nil }
    }
    let widths = items.map { measure.columns(of: $0.marker) }.filter { $0 <= 24 }
    return items.flatMap { item in
      layoutItem(measure.padded(item.marker, to: widths.max() ?? 0), item.text)
    }
  }

  private func layoutItem(_ marker: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return ["  " + marker.trimmed] }
    var lead = "  \(marker)  "
    let indent = measure.columns(of: lead)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts =
        width == .max
        ? [String(paragraph)] : measure.wrapped(String(paragraph), to: max(width - indent, 10))
      for part in parts {
        lines.append(lead + part)
        lead = String(repeating: " ", count: indent)
      }
    }
    return lines
  }

  private func wrapped(_ text: String) -> [String] {
    width == .max ? [text] : measure.wrapped(text, to: width)
  }

  private func write(_ lines: [String], _ style: Style) {
    linesSinceAsking += lines.count
    for line in lines {
      output.write(terminal.outputPainter.paint(line, style) + "\n")
    }
  }
}
