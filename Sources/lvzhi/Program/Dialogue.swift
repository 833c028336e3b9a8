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

  /// Shows laid-out lines on standard output.
  func show(_ lines: [ScreenLine]) {
    for line in lines {
      switch line {
      case .blank: output.write("\n")
      case .text(let text): write(wrapped(text), .plain)
      case .item(let marker, let text): item(marker, text)
      }
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

  /// Says a message on standard error, harmless whatever was typed that it quotes.
  func complain(_ message: Message) {
    errors.writeLine(HarmlessText.lines(message.text(in: language)))
    // Nobody can be told that standard error cannot be written to.
    try? errors.flush()
  }

  private func item(_ marker: String, _ text: String) {
    let head = "  \(marker)  "
    let indent = measure.columns(of: head)
    let body = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in body.enumerated() {
      let lead = index == 0 ? head : String(repeating: " ", count: indent)
      guard width < .max else {
        output.write(lead + line + "\n")
        continue
      }
      let lines = measure.wrapped(
        String(line), to: width, firstIndent: indent, indent: indent)
      for (row, wrapped) in lines.enumerated() {
        let space = row == 0 ? lead : String(repeating: " ", count: indent)
        output.write(space + wrapped + "\n")
      }
    }
  }

  private func wrapped(_ text: String) -> [String] {
    width == .max ? [text] : measure.wrapped(text, to: width)
  }

  private func write(_ lines: [String], _ style: Style) {
    for line in lines {
      output.write(terminal.outputPainter.paint(line, style) + "\n")
    }
  }
}
