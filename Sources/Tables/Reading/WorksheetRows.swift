import Archives
import Dates

/// The rows of one worksheet.
struct WorksheetRows {
  /// A workbook that people fill in has far fewer.
  private static let mostCells = 5_000_000
  private static let mostColumns = 1_000

  private let texts: [String]
  private let styles: [Int: NumberStyle]
  private var rows: [Grid.Row] = []
  private var cells: [String] = []
  private var number = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isValue = false
  private var count = 0

  static func read(
    _ bytes: [UInt8], texts: [String], styles: [Int: NumberStyle]
  ) throws(WorkbookFault) -> [Grid.Row] {
    var sheet = WorksheetRows(texts: texts, styles: styles)
    var scanner = XMLScanner(bytes)
    while let piece = try scanner.piece() { try sheet.take(piece) }
    return sheet.rows
  }

  private init(texts: [String], styles: [Int: NumberStyle]) {
    self.texts = texts
    self.styles = styles
  }

  private mutating func take(_ piece: XMLScanner.Piece) throws(WorkbookFault) {
    switch piece {
    case .start("row", let attributes):
      number = attributes["r"].flatMap { Int($0) } ?? number + 1
      cells = []
    case .end("row"): if !cells.isEmpty { rows.append(Grid.Row(number: number, cells: cells)) }
    case .start("c", let attributes):
      column = attributes["r"].flatMap(Self.column) ?? cells.count
      kind = attributes["t"] ?? ""
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
    case .end("c"): try add()
    case .start("v", _), .start("t", _): isValue = true
    case .end("v"), .end("t"): isValue = false
    case .text(let text): if isValue { value += text }
    default: break
    }
  }

  private mutating func add() throws(WorkbookFault) {
    count += 1
    guard count <= Self.mostCells else { throw .tooLarge }
    guard column < Self.mostColumns, column >= cells.count else { return }
    let text = text
    if text.isEmpty { return }
    cells += Array(repeating: "", count: column - cells.count) + [text]
  }

  private var text: String {
    switch kind {
    case "s": Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "b": value == "1" ? "TRUE" : "FALSE"
    case "str", "inlineStr", "d": value
    case "e": ""
    default: Self.number(value, styles[style])
    }
  }

  /// A number as people see it: whole ones without a point, dates as `YYYY-MM-DD`, shares as `95%`.
  private static func number(_ text: String, _ style: NumberStyle?) -> String {
    guard let number = Double(text), number.isFinite else { return text }
    switch style {
    case .date where (1..<2_958_466).contains(number): return date(Int(number))
    case .percent where abs(number) < 1e9:
      // 0.29 is 28.999… in binary per cent.
      return decimal((number * 1e8).rounded() / 1e6) + "%"
    default: return decimal(number)
    }
  }

  private static func decimal(_ number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return "\(number)" }
    return "\(Int(number))"
  }

  /// The day of a serial number: 1 is 1900-01-01, and 60 the 29th of February that 1900 did not have.
  private static func date(_ serial: Int) -> String {
    // 25569 is 1970-01-01.
    CalendarDate(dayNumber: serial - 25_569 + (serial < 60 ? 1 : 0)).description
  }

  /// The column of a reference such as `AB7`, from 0; `nil` for none.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    var isEmpty = true
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      isEmpty = false
      if column > 20_000 { return nil }
    }
    return isEmpty ? nil : column - 1
  }
}
