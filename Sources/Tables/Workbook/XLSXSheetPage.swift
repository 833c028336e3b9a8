import CXLSXWriter
import Diagnostics

/// Writes one sheet. What libxlsxwriter refuses for a single cell is left out; a text too long for a cell is
/// shortened.
@unsafe struct XLSXSheetPage {
  /// The most characters that a cell can hold.
  private static let longest = 32_767

  private let page: UnsafeMutablePointer<lxw_worksheet>

  init(_ page: UnsafeMutablePointer<lxw_worksheet>) {
    unsafe self.page = unsafe page
  }

  func write(_ sheet: Worksheet, _ formats: inout XLSXFormats) {
    unsafe setUp(sheet)
    for (column, width) in sheet.columnWidths.enumerated() {
      let column = lxw_col_t(clamping: column)
      unsafe worksheet_set_column(page, column, column, min(width, 80), nil)
    }
    for (row, content) in sheet.rows.enumerated() {
      unsafe write(content, row, width: sheet.columnWidths.count, &formats)
    }
    for mark in sheet.passMarks {
      unsafe lvz_xlsx_mark_below(
        page, lxw_row_t(mark.rows.lowerBound), lxw_row_t(mark.rows.upperBound),
        lxw_col_t(clamping: mark.column), mark.value, formats.fail)
    }
    for choices in sheet.choices {
      unsafe lvz_xlsx_offer(
        page, lxw_row_t(choices.rows.lowerBound), lxw_row_t(choices.rows.upperBound),
        lxw_col_t(clamping: choices.column), "\"\(choices.texts.joined(separator: ","))\"")
    }
  }

  private func setUp(_ sheet: Worksheet) {
    unsafe worksheet_set_paper(page, 9)
    if sheet.isLandscape { unsafe worksheet_set_landscape(page) }
    unsafe worksheet_fit_to_pages(page, 1, 0)
    unsafe worksheet_center_horizontally(page)
    if let header = sheet.headerRow {
      unsafe worksheet_freeze_panes(page, lxw_row_t(header + 1), 0)
      unsafe worksheet_repeat_rows(page, lxw_row_t(header), lxw_row_t(header))
    }
    // In a footer, & begins a code.
    let words = sheet.pageWords.map { HarmlessText.oneLine($0).replacing("&", with: "&&") }
    if words.count == 3 {
      unsafe worksheet_set_footer(page, "&C\(words[0])&P\(words[1])&N\(words[2])")
    }
  }

  private func write(
    _ row: WorkbookRow, _ number: Int, width: Int, _ formats: inout XLSXFormats
  ) {
    let line = lxw_row_t(clamping: number)
    for (column, cell) in row.cells.enumerated() {
      let place = lxw_col_t(clamping: column)
      let format = unsafe formats.format(of: cell)
      switch cell.value {
      case .text(let text):
        let text = unsafe String(HarmlessText.oneLine(text).prefix(Self.longest))
        if row.isMerged, width > 1 {
          unsafe worksheet_merge_range(
            page, line, 0, line, lxw_col_t(clamping: width - 1), text, format)
        } else {
          unsafe worksheet_write_string(page, line, place, text, format)
        }
      case .number(let number): unsafe worksheet_write_number(page, line, place, number, format)
      case .blank: unsafe worksheet_write_blank(page, line, place, format)
      }
    }
    if row.cells.first?.look == .title { unsafe worksheet_set_row(page, line, 30, nil) }
  }
}
