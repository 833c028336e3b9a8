package import Diagnostics

/// Writes a table for a terminal, with box drawing or as plain lines.
///
/// Columns line up by display width, so Chinese names and numbers stand below one another. Texts are
/// brought to one line and made harmless first. Every line ends in a line feed.
package struct TextTableWriter: Sendable {
  package enum Form: Sendable, Hashable {
    /// A frame around the table; the plain form instead if the table is wider than the terminal even
    /// with shortened texts.
    case boxed
    /// One item a line, `title: cell`, and a blank line between rows; empty cells are passed over. For
    /// screen readers and narrow terminals.
    case plain
  }

  private let form: Form
  private let width: Int?
  private let measure: DisplayWidth
  private let labelMark: String

  /// - Parameters:
  ///   - form: The form that is wanted.
  ///   - width: Columns of the terminal; `nil` for as many as the table needs. Only the boxed form keeps
  ///     to it: lines of the plain form are wrapped by the terminal.
  ///   - measure: How wide the terminal shows characters.
  ///   - labelMark: What stands between title and cell in the plain form, such as `：`.
  package init(
    _ form: Form = .boxed, width: Int? = nil, measure: DisplayWidth = DisplayWidth(),
    labelMark: String = ": "
  ) {
    self.form = form
    self.width = width
    self.measure = measure
    self.labelMark = labelMark
  }

  /// The table as lines. To make it fit, the widest text column is shortened with `…`, again and again,
  /// but never below its title and six columns, and never a column of numbers or dates.
  package func text(_ table: SheetTable) -> String {
    let titles = table.columns.map { HarmlessText.oneLine($0.title) }
    let cells = table.rows.map { row in row.cells.map { HarmlessText.oneLine($0.plainText) } }
    if form == .boxed {
      let layout = ColumnLayout(
        kinds: table.columns.map(\.kind), titles: titles, cells: cells, measure: measure)
      if let widths = layout.widths(fitting: width) {
        return TableFrame(table, widths: widths, measure: measure).text(titles, cells)
      }
    }
    return plain(titles, cells)
  }

  private func plain(_ titles: [String], _ rows: [[String]]) -> String {
    let blocks = rows.map { cells in
      zip(titles, cells).filter { !$0.1.isEmpty }
        .map { title, cell in title.isEmpty ? cell + "\n" : title + labelMark + cell + "\n" }
        .joined()
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
