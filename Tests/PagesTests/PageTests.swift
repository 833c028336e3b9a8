import TestSupport
import Testing

@testable import Pages

struct PageTests {
  private func text(_ page: Page) -> String { String(decoding: page.bytes, as: UTF8.self) }

  @Test func `一页样张`() throws {
    let body = [
      HTMLNode(.h1, "样张"),
      HTMLNode(.section, look: .keep, [HTMLNode(.p, "第一段"), HTMLNode(.div, look: .line, [])]),
      BarPlot([
        BarPlot.Bar("总则", isHeading: true, parts: [3, 0, 1], words: "记牢 3，没学 1"),
        BarPlot.Bar("空", parts: [], words: "没有题"),
      ]).node,
      HTMLNode(
        .figure,
        [
          CalendarPlot(
            [
              CalendarPlot.Week(
                "11月",
                [nil]
                  + (1...6).map { CalendarPlot.Day(level: $0, number: "\($0)", words: "\($0) 题") })
            ],
            rows: ["一", "二", "三", "四", "五", "六", "日"], saying: "学习日历"
          ).node,
          Legend(["多", "少"]).node,
        ]),
      ColumnPlot(
        [
          ColumnPlot.Column("今天", 4, words: "4 题"), ColumnPlot.Column("", 0, words: "没有"),
        ], saying: "要复习的题"
      ).node,
    ]
    try Golden.check(
      text(Page(title: "样张", language: "zh-Hans", size: .smallThree, body: body)), "sample.html")
  }

  @Test(arguments: [(TypeSize.smallFour, "12pt"), (.smallThree, "15pt")])
  func `字号`(size: TypeSize, points: String) {
    let page = text(Page(title: "", language: "en", size: size, body: []))
    #expect(page.contains("html { font-size: \(points); }"))
  }

  @Test func `每种样式都有说明`() {
    let css =
      PageStyle.css(for: .smallFour)
      + PrintStyle.css(for: .smallFour, .none, isSealed: true)
    for look in PageClass.allCases {
      #expect(css.contains(".\(look.rawValue) ") || css.contains(".\(look.rawValue), "), "\(look)")
    }
  }

  @Test func `认得自己写的文件`() {
    let page = Page(title: "甲", language: "zh-Hans", size: .smallFour, body: [])
    #expect(Page.isOurs(page.bytes))
    #expect(!Page.isOurs(page.bytes.dropFirst()))
    #expect(!Page.isOurs(Array("<!DOCTYPE html>\n<html>".utf8)))
    #expect(!Page.isOurs([]))
  }
}
