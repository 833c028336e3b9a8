import Dates
import Questions
import Sheets
import Tables
import Testing

struct CSVTableWriterTests {
  @Test func `每种格子 都写成表格软件认得的样子`() {
    let table = SheetTable(
      columns: [
        SheetColumn("姓名", .text), SheetColumn("n", .integer), SheetColumn("率", .share),
        SheetColumn("分", .points), SheetColumn("日", .date),
      ],
      rows: [
        SheetRow([
          .text("=cmd|' /C calc'!A0"), .integer(-3), .share(0.5), .points(Points(hundredths: 250)),
          .date(CalendarDate(dayNumber: 20_000)),
        ]),
        SheetRow([.text("张,三\n\u{202E}"), .empty, .empty, .empty, .empty], .total),
      ])
    let bytes = CSVTableWriter(CSVWriter(byteOrderMark: true)).bytes(table)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}姓名,n,率,分,日\r\n'=cmd|' /C calc'!A0,-3,50.0%,2.5,2024-10-04\r\n"
        + "\"张,三 \u{FFFD}\",,,,\r\n")
  }

  @Test func `标题也不会成为公式`() {
    let table = SheetTable(columns: [SheetColumn("@a", .text)], rows: [])
    #expect(String(decoding: CSVTableWriter().bytes(table), as: UTF8.self) == "'@a\r\n")
  }
}
