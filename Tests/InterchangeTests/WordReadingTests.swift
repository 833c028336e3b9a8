import Interchange
import Testing

@Suite struct `别人用Word写的题` {
  private static func right(_ bytes: [UInt8]) throws -> [String] {
    let file = try WordQuestionReader.read(bytes)
    return file.items.map(ItemAnswer.text) + file.refusals.map { "拒\($0.place.line)" }
  }

  private static let bold = "<w:b/>"

  /// Options in a line each: whether the letter with its sign is bold (`L`), and the text (`T`).
  private static func question(_ options: [String]) -> String {
    let lines = options.enumerated().map { index, look in
      WordSample.paragraph(
        WordSample.run("\("ABCD".map(String.init)[index])．", look.contains("L") ? bold : "")
          + WordSample.run("选项\(index + 1)", look.contains("T") ? bold : ""))
    }
    return WordSample.paragraph(WordSample.run("1. 谁来主持？", bold)) + lines.joined()
  }

  @Test(arguments: [
    (["LT", "", ""], "单选项1"), (["", "L", ""], "单选项2"), (["L", "LT", "L"], "单选项2"),
    (["LT", "", "LT"], "多选项1+选项3"), (["LT", "LT", "LT"], "拒1"), (["L", "L", "L"], "拒1"),
  ])
  func 加粗的选项是答案(options: [String], right: String) throws {
    #expect(try Self.right(WordSample.document(Self.question(options))) == [right])
  }

  @Test func 另有答案的时候加粗不算数() throws {
    let said =
      Self.question(["LT", ""])
      + WordSample.paragraph(WordSample.run("答案：", Self.bold) + WordSample.run("B"))
    #expect(try Self.right(WordSample.document(said)) == ["单选项2"])
    let red = "<w:color w:val=\"FF0000\"/>"
    let shown =
      WordSample.paragraph(WordSample.run("1. 谁？"))
      + WordSample.paragraph(WordSample.run("A. 甲", Self.bold))
      + WordSample.paragraph(WordSample.run("B. 乙", red))
    #expect(try Self.right(WordSample.document(shown)) == ["单乙"])
  }

  @Test func 样式里的加粗和颜色也算() throws {
    let styles = """
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="a1"><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/></w:style>
      <w:style w:type="character" w:styleId="c1"><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="c2"><w:basedOn w:val="c1"/></w:style>
      """
    let body =
      WordSample.paragraph(WordSample.run("1. 谁？")) + WordSample.paragraph("A. 甲", style: "a2")
      + WordSample.paragraph(
        WordSample.run("B. 乙", "<w:b w:val=\"0\"/>"), "<w:pStyle w:val=\"a2\"/>")
      + WordSample.paragraph(WordSample.run("2. 谁？")) + WordSample.paragraph(WordSample.run("A. 甲"))
      + WordSample.paragraph(WordSample.run("B. 乙", "<w:rStyle w:val=\"c2\"/>"))
    #expect(try Self.right(WordSample.document(body, styles: styles)) == ["单甲", "单乙"])
  }

  /// Red that was taken back with changes tracked is no answer.
  @Test func 修订以前的样子不算() throws {
    let former = "<w:rPrChange w:id=\"1\"><w:rPr><w:color w:val=\"FF0000\"/></w:rPr></w:rPrChange>"
    let body =
      WordSample.paragraph(WordSample.run("1. 谁？"))
      + WordSample.paragraph(WordSample.run("A. 甲", former))
      + WordSample.paragraph(WordSample.run("B. 乙", "<w:u w:val=\"single\"/>"))
    #expect(try Self.right(WordSample.document(body)) == ["单乙"])
  }

  private static let levels = """
    <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="q"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="o"/><w:lvlText w:val="%2、"/></w:lvl>
    </w:abstractNum><w:abstractNum w:abstractNumId="2">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
    """

  @Test func 编号写在段落样式里() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="q"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="q2"><w:basedOn w:val="q"/></w:style>
      <w:style w:type="paragraph" w:styleId="o"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="o2"><w:basedOn w:val="o"/></w:style>
      """
    let body = [("甲", "乙"), ("丙", "丁")].map { first, second in
      WordSample.paragraph("谁来？", style: "q2") + WordSample.paragraph(first, style: "o")
        + WordSample.paragraph(second, style: "o2")
    }.joined()
    let key = WordSample.paragraph(WordSample.run("1-2 BA"))
    #expect(
      try Self.right(WordSample.document(body + key, styles: styles, numbering: Self.levels))
        == ["单乙", "单丙"])
  }

  /// Every question has a list of its own, of one form that begins anew.
  @Test func 每题的选项重新编号() throws {
    let lists = (10..<12).map {
      "<w:num w:numId=\"\($0)\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }.joined()
    let body = (10..<12).map { list in
      let numbers = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
      return WordSample.paragraph(WordSample.run("\(list). 谁来？"))
        + WordSample.paragraph(WordSample.run("甲"), numbers)
        + WordSample.paragraph(WordSample.run("乙"), numbers)
        + WordSample.paragraph(WordSample.run("答案：B"))
    }.joined()
    #expect(
      try Self.right(WordSample.document(body, numbering: Self.levels + lists)) == ["单乙", "单乙"])
  }

  @Test func 答案是表格() throws {
    func questions(_ count: Int) -> String {
      (1...count).map { number in
        WordSample.paragraph(WordSample.run("\(number). 第\(number)题问什么？"))
          + WordSample.paragraph(WordSample.run("A.甲 B.乙 C.丙 D.丁"))
      }.joined()
    }
    func line(_ text: String) -> String { WordSample.paragraph(WordSample.run(text)) }
    let bands = WordSample.table([
      ["题号", "1", "2"], ["答案", "A", "D"], ["题号", "3", ""], ["答案", "C", ""],
    ])
    let body =
      line("一、单选题") + questions(3) + line("二、多选题") + questions(2) + line("参考答案") + line("一、单选题")
      + bands
      + line("二、多选题") + WordSample.table([["题号", "答案"], ["1", "AB"], ["2", "BCD"]])
    #expect(
      try Self.right(WordSample.document(body)) == ["单甲", "单丁", "单丙", "多甲+乙", "多乙+丙+丁"])
  }

  @Test func 填空的答案用下划线写在空里() throws {
    let body =
      WordSample.paragraph(WordSample.run("一、填空题"))
      + WordSample.paragraph(
        WordSample.run("1. 每届任期") + WordSample.run(" 五年 ", "<w:u w:val=\"single\"/>")
          + WordSample.run("，由") + WordSample.run("选民", "<w:u w:val=\"single\"/>")
          + WordSample.run("选举。"))
    #expect(try Self.right(WordSample.document(body)) == ["空五年+选民"])
  }

  @Test func 中文Word的标题样式() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
      """
    let body =
      WordSample.paragraph("代表法题库", style: "a3") + WordSample.paragraph("总则", style: "1")
      + WordSample.paragraph(WordSample.run("1. 对吗？（√）"))
    let file = try WordQuestionReader.read(WordSample.document(body, styles: styles))
    #expect(file.title == "代表法题库" && file.items.map(\.category) == [["总则"]])
  }

  /// A question in each row, its options in columns or below the stem.
  @Test func 题目是表格() throws {
    let columns = WordSample.table([
      ["序号", "题目", "A", "B", "答案"], ["1", "谁主持？", "主席", "乡长", "A"], ["2", "谁选？", "法院", "选民", "B"],
    ])
    let below = WordSample.table([
      ["题号", "试题", "答案"], ["1", "对吗。", "×"], ["2", "谁？ A.甲 B.乙", "B"],
    ])
    let body = columns + below
    #expect(try Self.right(WordSample.document(body)) == ["单主席", "单选民", "错", "单乙"])
  }

  /// A frame of one cell, and options that stand in the cells of a table.
  @Test func 表格只管排版() throws {
    let frame = WordSample.table([["1. 谁主持？（A）"]])
    let options = WordSample.table([["A. 主席", "B. 乡长"], ["C. 村长", "D. 校长"]])
    #expect(try Self.right(WordSample.document(frame + options)) == ["单主席"])
  }
}
