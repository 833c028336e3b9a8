import Testing

@testable import Pages

struct MarkdownTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let html: String
  }

  static let cases = [
    Case(testDescription: "空白", text: " \n\n", html: ""),
    Case(testDescription: "两段", text: "甲\n\n乙", html: "<p>甲</p>\n<p>乙</p>\n"),
    Case(
      testDescription: "中文的换行不成空格", text: "第一行，\n第二行 one\ntwo",
      html: "<p>第一行，第二行 one two</p>\n"),
    Case(
      testDescription: "重点和代码", text: "**甲** `**乙**` **丙",
      html: "<p><strong>甲</strong> <code>**乙**</code> **丙</p>\n"),
    Case(testDescription: "落单的标记", text: "a ` b ** c", html: "<p>a ` b ** c</p>\n"),
    Case(testDescription: "标题", text: "### 小标题\n正文", html: "<h4>小标题</h4>\n<p>正文</p>\n"),
    Case(testDescription: "不是标题", text: "###甲\n# 乙", html: "<p>###甲 # 乙</p>\n"),
    Case(
      testDescription: "列表", text: "- 甲\n  续\n- 乙\n\n1. 一\n2. 二",
      html: "<ul>\n<li>甲续</li>\n<li>乙</li>\n</ul>\n<ol>\n<li>一</li>\n<li>二</li>\n</ol>\n"),
    Case(
      testDescription: "列表里的列表", text: "- 甲\n  - 子\n- 乙",
      html: "<ul>\n<li>\n<p>甲</p>\n<ul>\n<li>子</li>\n</ul>\n</li>\n<li>乙</li>\n</ul>\n"),
    Case(
      testDescription: "引文", text: "> 甲\n> 乙",
      html: "<blockquote>\n<p>甲乙</p>\n</blockquote>\n"),
    Case(
      testDescription: "表格", text: "| 事项 | 人数 |\n| --- | ---: |\n| 议案 | **五** |\n后文",
      html: "<table class=\"figures\">\n<thead>\n<tr>\n<th>事项</th>\n<th>人数</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>议案</td>\n<td><strong>五</strong></td>\n</tr>\n</tbody>\n</table>\n"
        + "<p>后文</p>\n"),
    Case(
      testDescription: "代码", text: "```\n# 甲\n- 乙\n```\n丙",
      html: "<pre># 甲\n- 乙</pre>\n<p>丙</p>\n"),
    Case(testDescription: "没有合上的代码", text: "```\n甲", html: "<pre>甲</pre>\n"),
    Case(
      testDescription: "链接和网页标记只是文字", text: "[甲](javascript:x) <b>乙</b>",
      html: "<p>[甲](javascript:x) &lt;b&gt;乙&lt;/b&gt;</p>\n"),
  ]

  private func html(_ text: MarkdownText) -> String {
    var writer = HTMLWriter()
    writer.write(text.nodes)
    return writer.text
  }

  @Test(arguments: cases)
  func `题库里用到的写法`(_ test: Case) {
    #expect(html(MarkdownText(test.text)) == test.html)
  }

  @Test func `题干里的换行保留`() {
    #expect(html(MarkdownText("甲\n乙", breaks: .kept)) == "<p>甲<br>乙</p>\n")
  }

  @Test(arguments: ["- ", "> ", "1. "])
  func `一层套一层也不会出事`(_ mark: String) {
    let text = html(MarkdownText(String(repeating: mark, count: 20_000) + "甲"))
    #expect(text.contains("甲"))
  }
}
