import Dates
import Questions
import Sheets
import Testing

struct SheetCellTests {
  struct Case: Sendable, CustomStringConvertible {
    let cell: SheetCell
    let text: String
    var description: String { "\(cell) → \(text)" }
  }

  static let cases: [Case] = [
    Case(cell: .text("张三"), text: "张三"),
    Case(cell: .integer(-12), text: "-12"),
    Case(cell: .share(0), text: "0.0%"),
    Case(cell: .share(1), text: "100.0%"),
    Case(cell: .share(0.875), text: "87.5%"),
    Case(cell: .share(2.0 / 3), text: "66.7%"),
    Case(cell: .share(0.0625), text: "6.3%"),
    Case(cell: .share(0.2785), text: "27.9%"),
    Case(cell: .share(0.0004), text: "0.0%"),
    Case(cell: .share(0.9996), text: "100.0%"),
    Case(cell: .share(0.9994), text: "99.9%"),
    Case(cell: .share(.nan), text: ""),
    Case(cell: .share(.infinity), text: ""),
    Case(cell: .points(Points(12)), text: "12"),
    Case(cell: .points(Points(hundredths: 750)), text: "7.5"),
    Case(cell: .points(Points(hundredths: 705)), text: "7.05"),
    Case(cell: .points(Points(hundredths: 33)), text: "0.33"),
    Case(cell: .points(Points(hundredths: -50)), text: "-0.5"),
    Case(cell: .date(CalendarDate(dayNumber: 0)), text: "1970-01-01"),
    Case(cell: .empty, text: ""),
    Case(cell: SheetCell(text: ""), text: ""),
    Case(cell: SheetCell(text: nil), text: ""),
    Case(cell: SheetCell(share: nil), text: ""),
    Case(cell: SheetCell(integer: nil), text: ""),
  ]

  @Test(arguments: cases)
  func plainText(_ item: Case) {
    #expect(item.cell.plainText == item.text)
  }

  @Test func `空文本 就是空格子`() {
    #expect(SheetCell(text: "") == .empty)
    #expect(SheetCell(text: nil) == .empty)
    #expect(SheetCell(text: " ") == .text(" "))
  }
}
