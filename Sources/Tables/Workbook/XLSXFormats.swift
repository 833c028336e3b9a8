import CXLSXWriter

/// The formats of a workbook, each made once.
@unsafe struct XLSXFormats {
  private struct Key: Hashable {
    let look: WorkbookCell.Look
    let form: WorkbookCell.Form
    let isCentred: Bool
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let font: String
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  /// Dark red on light red.
  let fail: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>, font: String) {
    unsafe self.book = unsafe book
    unsafe self.font = font
    unsafe fail = unsafe workbook_add_format(book)
    unsafe format_set_font_color(fail, 0x9C0006)
    unsafe format_set_bg_color(fail, 0xFFC7CE)
  }

  /// The format of a cell; `nil` if memory is short.
  mutating func format(of cell: WorkbookCell) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(look: cell.look, form: cell.form, isCentred: cell.isCentred)
    if let format = unsafe made[key] { return unsafe format }
    guard let format = unsafe workbook_add_format(book) else { return nil }
    unsafe format_set_font_name(format, font)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    unsafe shape(format, cell.look)
    switch cell.form {
    case .general: break
    case .integer: unsafe format_set_num_format(format, "0")
    case .share: unsafe format_set_num_format(format, "0.0%")
    }
    if cell.isCentred { unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    unsafe made[key] = unsafe format
    return unsafe format
  }

  private func shape(_ format: UnsafeMutablePointer<lxw_format>, _ look: WorkbookCell.Look) {
    switch look {
    case .title:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 16)
    case .heading: unsafe format_set_bold(format)
    case .note: unsafe format_set_text_wrap(format)
    case .header, .group, .total:
      unsafe format_set_bold(format)
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      if look != .total { unsafe format_set_bg_color(format, 0xEDEDED) }
      if look == .header { unsafe format_set_text_wrap(format) }
    case .body, .wrapped:
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      if look == .wrapped { unsafe format_set_text_wrap(format) }
    }
  }
}
