package import Diagnostics

/// Shows a long text page by page: Enter for the next page, `q` or `0` to leave it.
package struct Pager {
  private let source: any LineSource
  private let output: TerminalOutput
  private let terminal: Terminal
  private let measure: DisplayWidth

  package init(
    source: any LineSource, output: TerminalOutput, terminal: Terminal,
    measure: DisplayWidth = DisplayWidth()
  ) {
    self.source = source
    self.output = output
    self.terminal = terminal
    self.measure = measure
  }

  /// Shows the lines (already wrapped, harmless where they hold words from outside). Without a person
  /// at the terminal, or if they fit on one screen, they are printed in one go. `prompt` words the line
  /// between two pages from the number of the page shown and the number of pages; `paint` puts styles on a
  /// line, which are not measured.
  ///
  /// - Returns: `false` if the reader left before the end.
  @discardableResult
  package func show(
    _ lines: [String], painting paint: (String) -> String = { $0 },
    prompt: (_ page: Int, _ pages: Int) -> Prompt
  ) throws(TerminalFailure) -> Bool {
    let pages = source.isInteractive ? self.pages(of: lines) : [lines[...]]
    for (index, page) in pages.enumerated() {
      for line in page { output.writeLine(paint(line)) }
      guard index + 1 < pages.count else { break }
      let answer = try source.readLine(prompt: prompt(index + 1, pages.count), kind: .answer)
      guard case .line(let text) = answer, !Self.leaves(text) else { return false }
    }
    try output.flush()
    return true
  }

  private static func leaves(_ answer: String) -> Bool {
    ["q", "0", "ｑ", "０"].contains(answer.lowercased())
  }

  /// The lines by pages of the terminal's present size, a row left for the prompt. A line wider than the
  /// terminal takes several rows.
  private func pages(of lines: [String]) -> [ArraySlice<String>] {
    let size = terminal.size
    let room = max(1, size.rows - 1)
    var pages: [ArraySlice<String>] = []
    var start = 0
    var used = 0
    for (index, line) in lines.enumerated() {
      let rows = max(1, (measure.columns(of: line) + size.columns - 1) / size.columns)
      if used + rows > room, index > start {
        pages.append(lines[start..<index])
        (start, used) = (index, 0)
      }
      used += rows
    }
    return pages + [lines[start...]]
  }
}
