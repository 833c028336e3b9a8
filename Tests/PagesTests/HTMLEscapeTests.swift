import Testing

@testable import Pages

/// Whatever text comes from outside stays text.
struct HTMLEscapeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let written: String
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "普通 text，“好”。", written: "普通 text，“好”。"),
    Case(text: "<script>alert(1)</script>", written: "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Case(text: "a&b &lt; \"c\" 'd'", written: "a&amp;b &amp;lt; &quot;c&quot; &#39;d&#39;"),
    Case(text: "-->]]>", written: "--&gt;]]&gt;"),
    Case(text: "\u{1B}[31m\u{0}", written: "␛[31m␀"),
    Case(text: "a\u{202E}b\u{200B}c\u{FEFF}", written: "a�b�c�"),
  ]

  @Test(arguments: cases)
  func `文字和属性都转义`(_ test: Case) {
    var writer = HTMLWriter()
    writer.write(HTMLNode(.p, attributes: [HTMLAttribute(.ariaLabel, test.text)], test.text))
    #expect(writer.text == "<p aria-label=\"\(test.written)\">\(test.written)</p>\n")
  }

  @Test(arguments: cases)
  func `题名和语言也转义`(_ test: Case) {
    let page = Page(title: test.text, language: test.text, size: .smallFour, body: [])
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("<title>\(test.written)</title>\n"))
    #expect(text.contains("<html lang=\"\(test.written)\">\n"))
  }

  @Test(arguments: cases)
  func `学习要点里也只是文字`(_ test: Case) {
    var writer = HTMLWriter()
    writer.write(MarkdownText("- \(test.text)\n\n**\(test.text)**").nodes)
    #expect(
      writer.text == """
        <ul>
        <li>\(test.written)</li>
        </ul>
        <p><strong>\(test.written)</strong></p>

        """)
  }

  @Test func `属性里没有换行`() {
    var writer = HTMLWriter()
    writer.write(HTMLNode(.p, attributes: [HTMLAttribute(.ariaLabel, "甲\n乙")], "甲\n乙"))
    #expect(writer.text == "<p aria-label=\"甲 乙\">甲\n乙</p>\n")
  }

  @Test func `没有能运行或引来别处内容的东西`() {
    let page = Page(title: "题", language: "zh-Hans", size: .smallThree, body: [])
    let text = String(decoding: page.bytes, as: UTF8.self)
    for word in ["<script", "url(", "@import", "http:", "https:", "<link", "src=", "href="] {
      #expect(!text.contains(word))
    }
    #expect(text.contains("default-src 'none'"))
    let dangerous = ["script", "style", "iframe", "a", "img", "image", "use", "object", "link"]
    #expect(HTMLTag.allCases.allSatisfy { !dangerous.contains($0.rawValue) })
  }
}
