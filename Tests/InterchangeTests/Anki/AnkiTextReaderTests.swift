import Interchange
import TestSupport
import Testing

@Suite struct `Anki 文本` {
  @Test func 文件头说明怎样读() {
    let file = AnkiTextReader.read(
      ##"""
      #separator:Semicolon
      #html:false
      #columns:正面;背面;标签
      #tags column:3
      #tags:批次 导入
      #deck:法律::总则
      甲;乙;t1 章::节
      "含;号";"含""引号""";
      "两
      行";x;
      #只是备注;y;
      "#不是备注";z;
      """##)
    #expect(file.items.map(\.stem) == ["甲", "含;号", "两\n行", "#不是备注"])
    #expect(
      file.items.map(\.body)
        == ["乙", "含\"引号\"", "x", "z"].map { .short(model: $0, points: []) })
    #expect(file.items.map(\.place.line) == [7, 8, 9, 12])
    #expect(file.items[0].tags == ["t1", "章::节", "批次", "导入"])
    #expect(file.items.allSatisfy { $0.category == ["法律", "总则"] })
    #expect(file.refusals == [])
  }

  @Test func 专门的列不是内容() {
    let file = AnkiTextReader.read(
      """
      #separator:tab
      #html:true
      #guid column:1
      #notetype column:2
      #deck column:3
      #tags column:6
      g1\tBasic\tDefault\t<b>甲</b>&amp;\t乙<br>丙\t一 二
      g2\tBasic\t库::章\t问[sound:a.mp3]\t"答<img src=""b.png"">"\t
      """)
    #expect(file.items.map(\.sourceID) == ["g1", "g2"])
    #expect(file.items.map(\.category) == [[], ["库", "章"]])
    #expect(file.items.map(\.stem) == ["甲&", "问"])
    #expect(file.items[0].body == .short(model: "乙\n丙", points: []))
    #expect(file.items[0].tags == ["一", "二"])
    #expect(file.items[1].losses == [.media("a.mp3"), .media("b.png")])
  }

  @Test func 挖空() {
    let file = AnkiTextReader.read(
      """
      #separator:tab
      #html:true
      {{c1::宪法}}有{{c2::最高::程度}}效力\t补充
      外{{c1::甲{{c2::乙}} }}完\t
      没关{{c1::甲\t答
      {{c1::image-occlusion:rect:left=1}}\t
      """)
    #expect(file.items.map(\.stem) == ["{{}}有{{}}效力", "外{{}}完", "没关{{c1::甲"])
    #expect(
      file.items.map(\.body) == [
        .blanks([["宪法"], ["最高"]]), .blanks([["甲乙"]]), .short(model: "答", points: []),
      ])
    #expect(file.items[0].hint == "程度" && file.items[0].explanation == "补充")
    #expect(file.refusals.map(\.reason) == [.unsupportedKind("image occlusion")])
  }

  @Test func 缺了正面或背面就不收() {
    let file = AnkiTextReader.read("# 备注\n甲\t乙\t更多\n只有正面\t\n\t只有背面\n没有分隔\n\n")
    #expect(file.items.map(\.stem) == ["甲"])
    #expect(file.items.first?.explanation == "更多")
    #expect(file.refusals.map(\.reason) == [.noAnswer, .emptyStem, .noAnswer])
    #expect(file.refusals.map(\.place.line) == [3, 4, 5])
  }

  @Test(arguments: [
    ("甲|乙", "甲"), ("甲,乙", "甲"), ("甲;乙", "甲"), ("\u{FEFF}甲\t乙,丙", "甲"), ("甲\t乙\r\n", "甲"),
  ])
  func 没有文件头就看第一行(text: String, stem: String) {
    let file = AnkiTextReader.read(text)
    #expect(file.items.map(\.stem) == [stem])
    #expect(file.refusals == [])
  }

  @Test func 背面重复了正面() {
    let file = AnkiTextReader.read("#html:true\n问\t\"问<hr id=\"\"answer\"\">答\"")
    #expect(file.items.map(\.body) == [.short(model: "答", points: [])])
  }

  @Test func 写出的文本() {
    var items = `Moodle XML 写出`.samples
    items[0].basis = "《刑法》第一条"
    items[3].stem = "#开头"
    let text = AnkiTextWriter.text(of: items)
    let lines = text.split(separator: "\n")
    #expect(lines.prefix(3) == ["#separator:tab", "#html:true", "#tags column:3"])
    #expect(lines.count == items.count + 3)
    let read = AnkiTextReader.read(text)
    #expect(read.refusals == [])
    #expect(read.items.count == items.count)
    #expect(read.items[0].tags == ["刑法::总则/一", "标签", "a&b"])
    #expect(
      read.items[0].stem
        == "**哪个**对？<a> & \"b\"\n第二段\nA. 甲 ]]> <b>\nB. 乙\n提示：提示")
    #expect(
      read.items[0].body
        == .short(model: "A. 甲 ]]> <b>\nA: 好\n解析 <i>\n依据：《刑法》第一条", points: []))
    #expect(read.items[3].stem == "#开头")
  }

  @Test func 乱写的文本读来不崩() {
    let pieces = [
      "\t", "\"", "\n", "#", "{{c1::", "}}", "::", "甲", "#separator:", "<br>", "[sound:", "]", "\r",
    ]
    for seed in UInt64(1)...500 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let file = AnkiTextReader.read(text)
      #expect(file.items.allSatisfy { !$0.stem.isEmpty }, "seed \(seed)")
    }
  }
}
