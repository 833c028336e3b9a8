import Interchange
import TestSupport
import Testing

@Suite struct `网页里的文字` {
  @Test(
    arguments: [
      ("平常的文字", "平常的文字", []), ("<p>一</p><p>二</p>", "一\n二", []), ("一<br/>二<BR>三", "一\n二\n三", []),
      ("<b>粗</b>体", "粗体", [.formatting]),
      ("a &lt; b &amp; c&nbsp;d &#x4e00; &#19968;", "a < b & c d 一 一", []),
      ("a < b 并且 c > d", "a < b 并且 c > d", []), ("x&y; z", "x&y; z", []),
      ("<img src=\"a/图.png\" alt='图一'>后面", "［图一］后面", [.media("图.png")]),
      ("<script>alert('x')</script>留下", "留下", []), ("<!-- 注释 -->留下", "留下", []),
      ("<ul><li>甲</li><li>乙</li></ul>", "- 甲\n- 乙", []), ("H<sub>2</sub>O", "H_2O", []),
      ("<p title=\"a>b\">内容</p>", "内容", []), ("没有关的 <p", "没有关的 <p", []), ("", "", []),
      ("<img src='data:image/png;base64,AAAA'>", "", [.media("")]),
    ] as [(String, String, [ImportLoss])])
  func 变成文字(html: String, text: String, losses: [ImportLoss]) {
    let read = HTMLText(html)
    #expect(read.text == text)
    #expect(read.losses == losses)
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<200)
  func 怎么改坏都读得完(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "&", ";", "<p>", "</p>", "<img src='", "\"", "<!--", "-->", "<script>", "&#", "一",
      "a=",
    ]
    let html = (0..<400).map { _ in pieces.randomElement(using: &chance)! }.joined()
    #expect(HTMLText(html).text.utf8.count <= html.utf8.count * 4)
  }
}
