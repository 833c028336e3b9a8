import Dates
import Diagnostics
import Statutes
import Testing

/// A statute of our own invention in one of the shapes that texts come in, and the outline it has in all.
struct StatuteShape: CustomStringConvertible, Sendable {
  let description: String
  let text: String

  init(_ description: String, _ text: String) {
    self.description = description
    self.text = text
  }
}

struct StatuteTextReaderTests {
  /// The invented law in the form in which lvzhi keeps it.
  static let kept = """
    # 村口广场管理条例

    > 2019年5月6日云村村民会议通过
    >
    > 根据2024年7月8日云村村民会议《关于修改〈村口广场管理条例〉的决定》修正

    ## 第一章　总则

    第一条　为了管好村口的广场，制定本条例。

    第二条　广场由村民共同管理。

    广场管理人履行下列职责：

    （一）每天打扫；

    （二）按时开关路灯。

    管理人每年更换一次。

    第二条之一　广场上不得停放车辆。

    ## 第二章　使用

    ### 第一节　日常使用

    第三条　任何人都可以在广场上散步。

    ## 第三章　附则

    第四条　本条例自2019年6月1日起施行。

    """

  static let shapes = [
    StatuteShape("as it is kept", kept),
    StatuteShape(
      "with CRLF and a byte-order mark", "\u{FEFF}" + kept.replacing("\n", with: "\r\n")),
    StatuteShape(
      "as the database prints it: a table of contents, indentation, widened headings",
      """
      村口广场管理条例

      （2019年5月6日云村村民会议通过　根据2024年7月8日云村村民会议《关于修改〈村口广场管理条例〉的决定》修正）

      目　　录
      第一章　总　　则
      第二章　使　　用
      　第一节　日常使用
      第三章　附　　则

      第一章　总　　则
      　　第一条　为了管好村口的广场，制定本条例。
      　　第二条　广场由村民共同管理。
      　　广场管理人履行下列职责：
      　　（一）每天打扫；
      　　（二）按时开关路灯。
      　　管理人每年更换一次。
      　　第二条之一　广场上不得停放车辆。
      第二章　使　　用
      第一节　日常使用
      　　第三条　任何人都可以在广场上散步。
      第三章　附　　则
      　　第四条　本条例自2019年6月1日起施行。
      """),
    StatuteShape(
      "wrapped lines after indentation, a title on one line, history on two",
      """
      　　　　　村口广场管理条例
      （2019年5月6日云村村民会议通过
      　根据2024年7月8日云村村民会议《关于修改〈村口
      广场管理条例〉的决定》修正）
      　　第一章　总则
      　　第一条　为了管好村口
      的广场，制定本条例。
      　　第二条　广场由村民共同管
      理。
      　　广场管理人履行下列职
      责：
      　　（一）每天打扫；
      　　（二）按时开关路
      灯。
      　　管理人每年更换一次。
      　　第二条之一　广场上不得停放车辆。
      　　第二章　使用
      　　第一节　日常使用
      　　第三条　任何人都可以在广场上散步。
      　　第三章　附则
      　　第四条　本条例自2019年6月1日起
      施行。
      """),
    StatuteShape(
      "wrapped lines between empty ones",
      kept.replacing("管好村口的", with: "管好\n村口的").replacing("路灯", with: "\n路灯")),
    StatuteShape(
      "lines broken within the numbers of articles and headings",
      kept.replacing("第二条之", with: "第二\n条之").replacing("第三条", with: "第\n三条").replacing(
        "## 第二章", with: "第二\n章")),
    StatuteShape(
      "close lines, wrapped, digits in headings, plain ASCII signs around the items",
      """
      《村口广场管理条例》
      2019年5月6日云村村民会议通过
      根据2024年7月8日云村村民会议《关于修改〈村口广场管理条例〉的决定》修正
      第1章 总则
      第1条 为了管好村口
      的广场，制定本条例。
      第2条 广场由村民共同管理。
      广场管理人履行下列职责：
      (一)每天打扫；
      (二)按时开关路灯。
      管理人每年更换一次。
      第2条之1 广场上不得停放车辆。
      第2章 使用
      第1节 日常使用
      第3条 任何人都可以在广场上散步。
      第3章 附则
      第4条 本条例自2019年6月1日起施行。
      """),
  ]

  @Test("一部法规，不论什么排法，读出来都一样", arguments: shapes)
  func readsEveryShape(_ shape: StatuteShape) {
    let reading = StatuteTextReader.read(SourceText(path: "t.md", text: shape.text))
    #expect(reading.problems == [])
    #expect(StatuteTextPrinter.print(reading.text) == Self.kept)
  }

  @Test("各部分各归其位")
  func parts() throws {
    let text = StatuteTextReader.read(SourceText(path: "t.md", text: Self.kept)).text
    #expect(text.title == "村口广场管理条例")
    #expect(text.historyDays.map(\.description) == ["2019-05-06", "2024-07-08"])
    #expect(text.articles.map(\.number.description) == ["1", "2", "2-1", "3", "4"])
    #expect(text.headings.map(\.articlesBefore) == [0, 3, 3, 4])
    let second = try #require(text.article(ArticleNumber(2)))
    #expect(second.paragraphs.map(\.items.count) == [0, 2, 0])
    #expect(second.paragraph(2)?.item(2)?.text == "按时开关路灯。")
    #expect(text.article(ArticleNumber(2, insertion: 2)) == nil)
    #expect(text.article(ArticleNumber(2, insertion: 1))?.paragraphs.count == 1)
    #expect(!text.isPartial)
  }

  @Test("登记表说明里的例子得到同样的摘要值")
  func digestOfTheExample() {
    let text = "村里的广场, 由村民共同管理。\n\n（一） 每天打扫;\n\n（二） 2 盏灯按时开关。"
    #expect(ArticleDigest(of: text).description == "26053820111e3cee")
    #expect(ArticleDigest(of: "豈e\u{301}") == ArticleDigest(of: "\u{F900}\u{E9}"))
  }
}
