import Interchange
import Tables
import TestSupport
import Testing

@Suite struct `表格里的题` {
  private static func read(_ text: String) throws(ImportFault) -> ImportedFile {
    let grid = Grid(CSVReader.read(Array(text.utf8))) { _ in 1 }
    return try QuestionTableReader.read([(nil, grid)])
  }

  private static func item(_ text: String) throws -> ForeignItem {
    let file = try read(text)
    return try #require(file.items.first, "\(file.refusals)")
  }

  private static func right(_ item: ForeignItem) -> [String] {
    guard case .choice(let options, _) = item.body else { return [] }
    return options.filter(\.isRight).map(\.text)
  }

  @Test(arguments: [
    ("题干,选项A,选项B,选项C,答案\n甲？,一,二,三,B", ["二"]), ("题目,A,B,C,正确答案\n甲？,一,二,三,AC", ["一", "三"]),
    ("题库导出,,,,\n,,,,\n题型,题 干,选项 A,选项  B,答 案\n多选题,甲？,一,二,\"A，B\"", ["一", "二"]),
    ("question,options,answer\nWhich?,1;3;4;0,3", ["3"]),
    ("题目内容,备选答案,答案\n甲？,A.一 B.二 C.三,C", ["三"]), ("题目,选项,答案\n甲？,\"A、一\nB、二\",A", ["一"]),
    ("题目,类型,答案,分数\n包括()&一&二&三,1,一&三,5", ["一", "三"]),
    ("\u{FEFF}题号,题干,A,B,C,D,E,答案,难度,题型\n1,甲？,一,二,三,四,,D,无,单选题", ["四"]),
    ("题干*（必填）,选项1,选项2,答案\n甲？,一,二,2", ["二"]), ("题干,选项A,选项B,答案\n甲？,一,二,b", ["二"]),
  ])
  func 选择题(text: String, right: [String]) throws {
    #expect(Self.right(try Self.item(text)) == right)
  }

  @Test(arguments: [
    ("题型,题目,正确答案\n判断题,甲。,1", true), ("题型,题目,正确答案\n判断题,甲。,0", false), ("题干,答案\n甲。,正确", true),
    ("题干,答案\n甲。,×", false), ("题干,选项A,选项B,答案,题型\n甲。,正确,错误,A,判断题", true),
    ("题干,选项A,选项B,答案\n甲。,对,错,B", false),
  ])
  func 判断题(text: String, isTrue: Bool) throws {
    #expect(try Self.item(text).body == .trueFalse(isTrue))
  }

  @Test func 填空题_简答题_排序题() throws {
    let inOptions = try Self.item("题目,题目类型,A,B,答案\n每届___年，联名___人,填空题,五,十,")
    #expect(inOptions.body == .blanks([["五"], ["十"]]))
    let blank = try Self.item("题型,题干,答案\n填空题,每届____年，联名（ ）人以上,五；十")
    #expect(blank.body == .blanks([["五"], ["十"]]))
    #expect(blank.stem == "每届{{}}年，联名{{}}人以上")
    let gaps = try Self.item("题干,空1,空2\n甲___乙___,一/1,二")
    #expect(gaps.body == .blanks([["一", "1"], ["二"]]))
    #expect(
      try Self.item("题型,题干,答案\n简答题,怎样做？,先这样，再那样").body == .short(model: "先这样，再那样", points: []))
    let order = try Self.item("题型,题干,选项A,选项B,选项C,答案\n排序题,先后？,一,二,三,CAB")
    #expect(order.body == .ordering(["三", "一", "二"]))
  }

  @Test func 其余的栏目() throws {
    let item = try Self.item(
      "编号,题干,选项A,选项B,答案,解析,依据法律,条,款,难度,知识点,章节,有效期,页码,序号\n"
        + "x-1,甲？,一,二,A,因为,代表法,25,3,较难,会议、选举,第一章/总则,2025-03-12..,p3,1")
    #expect(item.sourceID == "x-1" && item.explanation == "因为" && item.basis == "代表法 25.3")
    #expect(item.difficulty == 4 && item.tags == ["会议", "选举"] && item.category == ["第一章", "总则"])
    #expect(item.validity == "2025-03-12.." && item.losses == [.field("页码")])
  }

  @Test(arguments: [
    ("题干,选项A,选项B,答案\n甲？,一,二,", ImportRefusal.Reason.noAnswer),
    ("题干,选项A,选项B,答案\n甲？,一,二,C", .answerNamesNoOption("C")),
    ("题干,选项A,选项B,答案\n,一,二,A", .emptyStem), ("题型,题干,选项A,答案\n单选题,甲？,一,A", .tooFewOptions),
    ("题型,题干,答案\n判断题,甲。,也许", .answerNamesNoOption("也许")),
  ])
  func 不能导入的说明原因(text: String, reason: ImportRefusal.Reason) throws {
    #expect(try Self.read(text).refusals.map(\.reason) == [reason])
  }

  @Test func 空行不算_不是题目表格要说明() throws {
    #expect(try Self.read("序号,题干,选项A,选项B,答案\n1,甲？,一,二,A\n2,,,,\n,,,,").items.count == 1)
    #expect(throws: ImportFault.notThisFormat) { try Self.read("姓名,小组\n张三,一组") }
  }

  @Test func 每个工作表一种题型() throws {
    let sheet = { (text: String) in Grid(CSVReader.read(Array(text.utf8))) { _ in 2 } }
    let file = try QuestionTableReader.read([
      ("多选题", sheet("题干,选项A,选项B,答案\n甲？,一,二,A")), ("说明", sheet("随便写写")),
      ("判断题", sheet("题干,答案\n乙。,A")),
    ])
    #expect(file.items.count == 2)
    if case .choice(_, let several) = file.items[0].body { #expect(several) }
    #expect(file.items[1].body == .trueFalse(true))
    #expect(file.items[1].place.part == "判断题")
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<60)
  func 写成表格再读_题不变(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let items = (0..<12).map {
      RandomItem.make($0, &chance, kinds: [.choice, .trueFalse, .blank, .short])
    }
    let table = QuestionTableWriter.rows(of: items)
    let bytes = CSVWriter(byteOrderMark: true).bytes(table.rows)
    let grid = Grid(CSVReader.read(bytes)) { _ in 1 }
    let read = try QuestionTableReader.read([(nil, grid)])
    #expect(read.refusals.isEmpty, "seed \(seed): \(read.refusals)")
    #expect(read.items.map(\.body) == items.map(\.body), "seed \(seed)")
    #expect(read.items.map(\.stem) == items.map(\.stem), "seed \(seed)")
    #expect(read.items.map(\.sourceID) == items.map(\.sourceID), "seed \(seed)")
  }
}
