import Diagnostics
import TestSupport
import Testing

struct WrappingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let width: Int
    let lines: [String]
    var testDescription: String { "\(text.debugDescription) \(width)" }
  }

  static let cases = [
    Case(text: "", width: 10, lines: [""]),
    Case(text: "人民代表大会", width: 12, lines: ["人民代表大会"]),
    Case(text: "人民代表大会", width: 8, lines: ["人民代表", "大会"]),
    Case(text: "人民代表大会", width: 7, lines: ["人民代", "表大会"]),
    // No closing mark at the beginning of a line: it takes the character before along.
    Case(text: "人民代表，大会", width: 8, lines: ["人民代", "表，大会"]),
    Case(text: "（一）二三", width: 6, lines: ["（一）", "二三"]),
    // No opening mark at the end of a line.
    Case(text: "人民代（表）", width: 8, lines: ["人民代", "（表）"]),
    Case(text: "依照《代表法》的规定", width: 12, lines: ["依照《代表", "法》的规定"]),
    // Dashes and ellipses are not parted.
    Case(text: "主席——王", width: 5, lines: ["主", "席——", "王"]),
    Case(text: "他说……好", width: 5, lines: ["他", "说……", "好"]),
    // Latin words and numbers stay whole.
    Case(text: "read the law", width: 8, lines: ["read the", "law"]),
    Case(text: "第2026年", width: 5, lines: ["第", "2026", "年"]),
    Case(text: "共2026年", width: 6, lines: ["共2026", "年"]),
    Case(text: "至少60%以上", width: 6, lines: ["至少", "60%以", "上"]),
    Case(text: "internationalization", width: 8, lines: ["internat", "ionaliza", "tion"]),
    // Spaces at a break vanish, others stay.
    Case(text: "甲  乙 丙", width: 6, lines: ["甲  乙", "丙"]),
    Case(text: "甲　乙", width: 4, lines: ["甲", "乙"]),
    Case(text: "  甲", width: 6, lines: ["  甲"]),
    Case(text: "甲\n\n乙", width: 6, lines: ["甲", "", "乙"]),
    // Marks without end have to be broken somewhere.
    Case(text: "！！！！！", width: 4, lines: ["！！", "！！", "！"]),
  ]

  @Test(arguments: cases)
  func `折行`(_ test: Case) {
    #expect(DisplayWidth().wrapped(test.text, to: test.width) == test.lines)
  }

  @Test func `悬挂缩进`() {
    let lines = DisplayWidth().wrapped("A. 乡镇人大主席团成员", to: 12, firstIndent: 1, indent: 4)
    #expect(lines == [" A. 乡镇人大", "    主席团成", "    员"])
  }

  @Test func `一行不超宽，一字不少，标点守规矩`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("人民代表大会，。、（）《》“”—…ab1 %")
    for round in 0..<1000 {
      let count = Int.random(in: 0...40, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let width = Int.random(in: 2...30, using: &generator)
      let measure = DisplayWidth()
      let lines = measure.wrapped(text, to: width)
      #expect(lines.allSatisfy { measure.columns(of: $0) <= width }, "seed 7, \(round): \(text)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " },
        "seed 7, \(round): \(text)")
    }
  }
}
