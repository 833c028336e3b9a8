import Interchange
import TestSupport
import Testing

@Suite struct `Moodle XML 写出` {
  static let samples: [ForeignItem] = {
    func item(_ stem: String, _ body: ForeignBody) -> ForeignItem {
      ForeignItem(at: ImportPlace(line: 1), stem: stem, body: body)
    }
    var samples = [
      item(
        "**哪个**对？<a> & \"b\"\n\n第二段",
        .choice(
          [
            ForeignOption("甲 ]]> <b>", isRight: true, feedback: "好"),
            ForeignOption("乙", isRight: false),
          ],
          several: false)),
      item(
        "哪些？",
        .choice(
          [
            ForeignOption("一", isRight: true), ForeignOption("二", isRight: true),
            ForeignOption("三", isRight: true), ForeignOption("四", isRight: false),
          ], several: true)),
      item(
        "唯一的多选？",
        .choice(
          [ForeignOption("一", isRight: true), ForeignOption("二", isRight: false)], several: true)),
      item("对不对？", .trueFalse(false)),
      item("首都是{{}}。", .blanks([["北京", "北京市"]])),
      item("首都是？", .blanks([["北京 <b>"]])),
      item("{{}}和{{}}", .blanks([["a~b", "c#d", "e}f"], ["\\n", "=x", "%50%y"]])),
      item("配对", .matching([.init("甲", "1"), .init("乙", "2")], extras: ["3"])),
      item("排序", .ordering(["先", "中", "后"])),
      item(
        "论述", .short(model: "两点。\n其一", points: [.init("说出其一", points: 3), .init("其二", points: 2)])),
      item("简答", .short(model: "就这样", points: [])),
    ]
    samples[0].title = "题名"
    samples[0].sourceID = "id-1"
    samples[0].explanation = "解析 <i>"
    samples[0].hint = "提示"
    samples[0].tags = ["标签", "a&b"]
    samples[0].category = ["刑法", "总则/一"]
    samples[1].category = ["刑法"]
    return samples
  }()

  @Test func 写出再读入得到同样的题() throws {
    let written = MoodleXMLWriter.bytes(of: Self.samples, title: "库 -- 一")
    #expect(written.losses.isEmpty)
    let file = try MoodleXMLReader.read(written.bytes)
    #expect(file.refusals == [])
    #expect(file.items.count == Self.samples.count)
    for (read, item) in zip(file.items, Self.samples) {
      var read = read
      #expect(read.losses == [], "\(read.stem)")
      var item = item
      let place = ImportPlace(line: 1)
      read = read.moved(to: place)
      item = item.moved(to: place)
      #expect(read == item)
    }
  }

  @Test func 装不下的写进报告() {
    var item = Self.samples[3]
    item.difficulty = 3
    item.basis = "《刑法》第一条"
    item.validity = "2020-"
    let losses = MoodleXMLWriter.bytes(of: [Self.samples[0], item], title: "").losses
    #expect(losses.map(\.index) == [1, 1, 1])
    #expect(losses.map(\.loss) == [.field("difficulty"), .basis("《刑法》第一条"), .field("validity")])
  }

  @Test func 改坏的文件读来不崩() {
    let bytes = MoodleXMLWriter.bytes(of: Self.samples, title: "x").bytes
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      let mutated = Mutation.mutated(bytes, using: &generator)
      _ = try? MoodleXMLReader.read(mutated)
    }
  }

  @Test func 乱写的嵌入记号读来不崩() {
    let pieces = [
      "{1:", "SA", "MC:", "=", "~", "%50", "%", "#", "\\", "}", "{:NM:=1:", "&#39;", "x",
    ]
    for seed in UInt64(1)...500 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let xml =
        "<quiz><question type=\"cloze\"><questiontext><text><![CDATA[\(text)]]></text></questiontext></question></quiz>"
      #expect((try? MoodleXMLReader.read(Array(xml.utf8))) != nil, "seed \(seed)")
    }
  }
}

extension ForeignItem {
  fileprivate func moved(to place: ImportPlace) -> ForeignItem {
    var item = self
    item.place = place
    return item
  }
}
