import Interchange
import TestSupport
import Testing

@Suite struct `GIFT 和 Aiken` {
  private static func item(_ text: String) throws -> ForeignItem {
    let file = GIFTReader.read(text)
    return try #require(file.items.first, "\(file.refusals)")
  }

  private static func options(_ item: ForeignItem) -> [String] {
    guard case .choice(let options, _) = item.body else { return [] }
    return options.map { ($0.isRight ? "√" : "") + $0.text }
  }

  @Test(arguments: [
    ("谁组织？{=主席团 ~政府 ~村委会}", ["√主席团", "政府", "村委会"]), ("谁组织？{~政府=主席团}", ["政府", "√主席团"]),
    ("::题名::谁？{\n~%50%甲\n~%50%乙\n~%-100%丙\n}", ["√甲", "√乙", "丙"]), ("谁？{~=甲 ~乙}", ["√甲", "乙"]),
    ("[html]<p>谁？</p>{=<b>甲</b>~乙}", ["√甲", "乙"]), ("2\\=2？{=x\\=5~y\\~1}", ["√x=5", "y~1"]),
    ("谁？{=甲 x=5 ~乙};", ["√甲 x=5", "乙"]), ("谁？{=甲#对了~乙#不对####总的说明}", ["√甲", "乙"]),
  ])
  func 选择题(text: String, options: [String]) throws {
    #expect(Self.options(try Self.item(text)) == options)
  }

  @Test func 其余题型() throws {
    #expect(try Self.item("甲。{T}").body == .trueFalse(true))
    #expect(try Self.item("甲。{FALSE#不对}").body == .trueFalse(false))
    #expect(try Self.item("首都？{=北京 =北平}").body == .blanks([["北京", "北平"]]))
    #expect(
      try Self.item("连线 {=甲 -> 1 =乙 -> 2 = -> 3}").body
        == .matching([.init("甲", "1"), .init("乙", "2")], extras: ["3"]))
    let number = try Self.item("几年？{#5:1}")
    #expect(number.body == .blanks([["5"]]) && number.losses == [.tolerance])
    #expect(try Self.item("几？{#=3#对 =%50%4#半对}").losses.contains(.partialAnswer("4")))
    let missing = try Self.item("代表每届{=五 =5}年。")
    #expect(missing.stem == "代表每届 {{}} 年。")
    #expect(try Self.item("范围？{#1..5}").body == .blanks([["3"]]))
  }

  @Test func 类别_编号_标签_说明() throws {
    let file = GIFTReader.read(
      "$CATEGORY: $course$/top/代表法/闭会\n\n// [id:dbf-1] [tag:闭会] [tag:主席团]\n::名::谁？{=甲~乙####因为}\n\n说明文字，没有括号。\n\n坏的 {=甲"
    )
    let item = try #require(file.items.first)
    #expect(
      item.category == ["代表法", "闭会"] && item.sourceID == "dbf-1" && item.tags == ["闭会", "主席团"])
    #expect(item.title == "名" && item.explanation == "因为" && item.place.line == 4)
    #expect(file.refusals.map(\.reason) == [.notAQuestion, .syntax("}")])
    #expect(file.refusals.map(\.place.line) == [6, 8])
  }

  @Test func 嵌入式答案说明不支持() {
    #expect(
      GIFTReader.read("甲 {1:MC:=一~二} 乙").refusals.map(\.reason) == [.unsupportedKind("cloze")])
  }

  @Test(arguments: [
    ("谁？{=甲~乙}\n谁来？{=丙~丁}\n对吗。{T}", ["谁？", "谁来？", "对吗。"]),
    ("谁？\n{\n=甲\n~乙\n}\n多少？ {#5}\n", ["谁？", "多少？"]),
    ("印出什么？{\n=int f() { return 1; }\n~int g() { return 2; }\n}", ["印出什么？"]),
    ("代表每届{=五 =5}年，\n从选出时起。", ["代表每届 {{}} 年，\n从选出时起。"]),
    ("甲 {1:MC:=一~二} 乙\n丙 {1:MC:=一~二}", []),
  ])
  func 没有空行隔开的题目(text: String, stems: [String]) {
    #expect(GIFTReader.read(text).items.map(\.stem) == stems)
  }

  @Test func Aiken() throws {
    let file = AikenReader.read(
      "谁？\r\nA) 甲\r\nB. 乙\r\nANSWER: B\r\n\r\n没有答案\nA) 一\nB) 二\n\n错答案\nA. 一\nB. 二\nANSWER: D\n")
    #expect(file.items.map(Self.options) == [["甲", "√乙"]])
    #expect(file.refusals.map(\.reason) == [.noAnswer, .answerNamesNoOption("D")])
    #expect(file.refusals.map(\.place.line) == [6, 10])
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<200)
  func 怎么改坏都不崩(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "=", "~", "#", "####", "\\", "::", "\n", "\n\n", "->", "%50%", "T", "甲", "// [id:",
      "$CATEGORY: ", "ANSWER: A", "A) ", "1..2", "<p>",
    ]
    let text = (0..<300).map { _ in pieces.randomElement(using: &chance)! }.joined()
    let gift = GIFTReader.read(text)
    let aiken = AikenReader.read(text)
    let chinese = ChineseTextReader.read(text)
    #expect(gift.items.count + aiken.items.count + chinese.items.count < 2000)
  }
}

@Suite struct `导出 GIFT` {
  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<80)
  func 写出再读_题不变(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let items = (0..<10).map {
      RandomItem.make($0, &chance, kinds: [.choice, .trueFalse, .blank, .matching])
    }
    let text = GIFTWriter.text(of: items, title: "题库").text
    let read = GIFTReader.read(text)
    #expect(read.refusals.isEmpty, "seed \(seed): \(read.refusals)\n\(text)")
    #expect(read.items.map(\.body) == items.map(\.body), "seed \(seed)\n\(text)")
    #expect(
      read.items.map { $0.stem.filter { !$0.isWhitespace } }
        == items.map { $0.stem.filter { !$0.isWhitespace } }, "seed \(seed)")
    #expect(read.items.map(\.sourceID) == items.map(\.sourceID), "seed \(seed)")
  }
}
