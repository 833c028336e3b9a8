import Foundation
import TestSupport
import Testing

/// `bank print` 题库 打印
@Suite struct BankPrintTests {
  private func content(_ place: Workplace, _ name: String) throws -> String {
    try String(contentsOfFile: place.folder.path(name), encoding: .utf8)
  }

  @Test func 存成题库代号的文件() throws {
    let place = try Workplace(banks: "all-types")
    let result = try place.run("题库", "打印", "七种题型", "--large")
    #expect(result.status == 0)
    #expect(result.output == "已保存到文件：leixing.html。请用浏览器打开，再打印。\n")
    let page = try content(place, "leixing.html")
    #expect(page.contains("html { font-size: 15pt; }"))
    #expect(page.contains("<h1>七种题型　学习册</h1>"))
    // The next printing replaces it.
    #expect(try place.run("bank", "print", "leixing").status == 0)
    #expect(try content(place, "leixing.html").contains("html { font-size: 12pt; }"))
  }

  @Test func 别的文件不覆盖() throws {
    let place = try Workplace(banks: "all-types")
    try place.folder.write("我的笔记", to: "leixing.html")
    let result = try place.run("bank", "print", "leixing")
    #expect(result.status == 74)
    #expect(result.errors == "当前文件夹里已有 leixing.html，不是本程序写的，或者写好以后改过，没有动它。请用 -o 另取文件名。\n")
    #expect(try content(place, "leixing.html") == "我的笔记")
    // Whoever names the file means it.
    for option in ["-o", "--output"] {
      #expect(try place.run("bank", "print", "leixing", option, "leixing.html").status == 0)
    }
    #expect(try content(place, "leixing.html").contains("七种题型　学习册"))
  }

  @Test func 写不进去就说明() throws {
    let place = try Workplace(banks: "all-types")
    #expect(try place.run("bank", "print", "leixing", "-o", "no/sheet.html").status == 74)
    #expect(try place.run("bank", "print", "没有").status == 2)
    #expect(try place.run("bank", "print").status == 64)
  }

  @Test func 题库里的标记不会变成网页标记() throws {
    let place = try Workplace(banks: "all-types")
    try place.folder.write(
      """
      ---
      id: hostile
      title: <img src=x>
      ---

      # <script>alert(1)</script>

      <script>alert(2)</script> & **重\u{202E}点**

      ## 001

      <b onclick="x">题干</b>

      - (√) <i>甲</i>
      - ( ) 乙"'

      解析：</style><script>
      """, to: "banks/hostile.md")
    #expect(try place.run("bank", "print", "hostile").status == 0)
    let page = try content(place, "hostile.html")
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b "))
    #expect(!page.contains("<i>"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("\u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(2)&lt;/script&gt; &amp; <strong>重�点</strong>"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }
}
