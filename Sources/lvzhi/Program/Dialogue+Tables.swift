import Console
import Sheets

extension Dialogue {
  /// Shows a table, as wide as the terminal at most.
  func show(_ table: SheetTable) {
    let width = terminal.outputIsTerminal ? terminal.size.columns : nil
    let writer = TextTableWriter(
      isPlain ? .plain : .boxed, width: width, labelMark: language == .chinese ? "：" : ": ")
    let text = writer.text(table)
    linesSinceAsking += text.utf8.count { $0 == UInt8(ascii: "\n") }
    output.write(text)
  }
}
