import Diagnostics
import Pages
import Sheets

extension SheetTable {
  /// The table on a page, numbers to the right.
  var node: HTMLNode {
    let head = HTMLNode(.thead, [HTMLNode(.tr, columns.map { cell(.th, $0.title, of: $0) })])
    let rows = self.rows.map { row in
      HTMLNode(
        .tr,
        zip(row.cells, columns).map { content, column in
          row.emphasis == .body
            ? cell(.td, content.plainText, of: column)
            : HTMLNode(.td, look: look(of: column), [HTMLNode(.strong, content.plainText)])
        })
    }
    return HTMLNode(.table, look: .figures, [head, HTMLNode(.tbody, rows)])
  }

  private func cell(_ tag: HTMLTag, _ text: String, of column: SheetColumn) -> HTMLNode {
    HTMLNode(tag, look: look(of: column), text)
  }

  private func look(of column: SheetColumn) -> PageClass? {
    column.alignment == .trailing ? .number : nil
  }
}
