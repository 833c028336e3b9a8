/// Draws whole screens, one over the other, without letting them scroll.
package struct ScreenDrawing {
  private let output: TerminalOutput
  private let terminal: Terminal

  package init(output: TerminalOutput, terminal: Terminal) {
    self.output = output
    self.terminal = terminal
  }

  /// Whether screens can be drawn one over the other; if not, they are printed one below the other.
  package var isPossible: Bool {
    terminal.outputIsTerminal && terminal.understandsControlSequences
  }

  /// Shows lines from the top, each with its style, and leaves the cursor at the start of the row below them. There
  /// must be fewer lines than rows, none wider than the screen. Each row is overwritten and its end cleared
  /// (ECMA-48 EL, ED), so that nothing flickers when little has changed.
  package func show(_ lines: [(text: String, style: Style)]) {
    let painter = terminal.outputPainter
    guard isPossible else {
      for line in lines { output.writeLine(painter.paint(line.text, line.style)) }
      return
    }
    output.write("\u{1B}[H")
    for line in lines { output.write(painter.paint(line.text, line.style) + "\u{1B}[K\r\n") }
    output.write("\u{1B}[J")
  }

  /// Leaves an empty screen behind.
  package func clear() {
    if isPossible { output.write("\u{1B}[H\u{1B}[J") }
  }
}
