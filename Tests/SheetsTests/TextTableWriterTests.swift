import Diagnostics
import Sheets
import TestSupport
import Testing

struct TextTableWriterTests {
  static let table = SheetTable(
    columns: [
      SheetColumn("姓名", .text), SheetColumn("小组", .text), SheetColumn("答题", .integer),
      SheetColumn("正确率", .share),
    ],
    rows: [
      SheetRow([.text("张三"), .text("第一代表小组"), .integer(120), .share(0.8)]),
      SheetRow([.text("买买提·艾力"), .empty, .integer(7), .empty]),
      SheetRow([.text("合计"), .empty, .integer(127), .share(0.7953)], .total),
    ])

  @Test func `中文 对齐`() {
    #expect(
      TextTableWriter().text(Self.table) == """
        ┌─────────────┬──────────────┬──────┬────────┐
        │ 姓名        │ 小组         │ 答题 │ 正确率 │
        ├─────────────┼──────────────┼──────┼────────┤
        │ 张三        │ 第一代表小组 │  120 │  80.0% │
        │ 买买提·艾力 │              │    7 │        │
        ├─────────────┼──────────────┼──────┼────────┤
        │ 合计        │              │  127 │  79.5% │
        └─────────────┴──────────────┴──────┴────────┘

        """)
  }

  @Test func `放不下 先缩最宽的文字栏 数字不动`() {
    #expect(
      TextTableWriter(width: 39).text(Self.table) == """
        ┌──────────┬──────────┬──────┬────────┐
        │ 姓名     │ 小组     │ 答题 │ 正确率 │
        ├──────────┼──────────┼──────┼────────┤
        │ 张三     │ 第一代…  │  120 │  80.0% │
        │ 买买提·… │          │    7 │        │
        ├──────────┼──────────┼──────┼────────┤
        │ 合计     │          │  127 │  79.5% │
        └──────────┴──────────┴──────┴────────┘

        """)
  }

  @Test func `刚好放下 不缩`() {
    #expect(TextTableWriter(width: 46).text(Self.table) == TextTableWriter().text(Self.table))
    #expect(TextTableWriter(width: 45).text(Self.table) != TextTableWriter().text(Self.table))
  }

  @Test func `缩了也放不下 一项一行`() {
    let plain = TextTableWriter(.plain, labelMark: "：").text(Self.table)
    #expect(TextTableWriter(width: 34, labelMark: "：").text(Self.table) == plain)
    #expect(TextTableWriter(width: 35, labelMark: "：").text(Self.table) != plain)
    #expect(
      plain == """
        姓名：张三
        小组：第一代表小组
        答题：120
        正确率：80.0%

        姓名：买买提·艾力
        答题：7

        姓名：合计
        答题：127
        正确率：79.5%

        """)
  }

  @Test func `没有行`() {
    let table = SheetTable(columns: [SheetColumn("姓名", .text)], rows: [])
    #expect(
      TextTableWriter().text(table) == """
        ┌──────┐
        │ 姓名 │
        └──────┘

        """)
    #expect(TextTableWriter(.plain).text(table).isEmpty)
  }

  @Test func `分组标题 上下有线`() {
    let table = SheetTable(
      columns: [SheetColumn("x", .text, alignment: .center)],
      rows: [
        SheetRow([.text("甲组")], .header), SheetRow([.text("a")]),
        SheetRow([.text("乙组")], .header),
      ])
    #expect(
      TextTableWriter().text(table) == """
        ┌──────┐
        │  x   │
        ├──────┤
        │ 甲组 │
        ├──────┤
        │  a   │
        ├──────┤
        │ 乙组 │
        └──────┘

        """)
  }

  @Test func `控制字符 不到终端`() {
    let table = SheetTable(
      columns: [SheetColumn("\u{1B}[2J", .text)],
      rows: [SheetRow([.text("张\n三\u{202E}\u{1B}[31m")])])
    for form in [TextTableWriter.Form.boxed, .plain] {
      let text = TextTableWriter(form).text(table)
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      #expect(text.contains("张 三"))
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `每行一样宽 不超过限制 数字都在`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["张", "a", "𠮷", "·", "e\u{301}", "👨‍👩‍👧", " ", "…"]
    let rows = (0..<5).map { _ in
      SheetRow([
        .text(
          (0..<Int.random(in: 0...12, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()),
        .integer(Int.random(in: 0...99_999, using: &random)),
        .text(String(repeating: "组", count: Int.random(in: 0...20, using: &random))),
      ])
    }
    let table = SheetTable(
      columns: [SheetColumn("姓名", .text), SheetColumn("n", .integer), SheetColumn("小组", .text)],
      rows: rows)
    let limit = Int.random(in: 28...60, using: &random)
    let text = TextTableWriter(width: limit).text(table)
    let widths = Set(text.split(separator: "\n").map { DisplayWidth().columns(of: $0) })
    #expect(widths.count == 1, "seed \(seed)\n\(text)")
    #expect(widths.allSatisfy { $0 <= limit }, "seed \(seed)\n\(text)")
    for row in rows {
      #expect(text.contains(" \(row.cells[1].plainText) "), "seed \(seed)\n\(text)")
    }
  }
}
