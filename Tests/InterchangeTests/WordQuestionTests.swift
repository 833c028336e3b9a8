import Dates
import Interchange
import TestSupport
import Testing

@Suite struct `导出成Word再读回来` {
  private static func back(
    _ items: [ForeignItem]
  ) throws -> (file: ImportedFile, losses: [(index: Int, loss: ImportLoss)]) {
    let (bytes, losses) = try WordQuestionWriter.bytes(
      of: items, title: "题目", isChinese: true, created: Timestamp(milliseconds: 0))
    return (try WordQuestionReader.read(bytes), losses)
  }

  /// What reads otherwise is told; the seed is printed with what failed.
  @Test(arguments: UInt64(0)..<60)
  func 题不变_变了的有说明(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let items = (0..<10).map { RandomItem.make($0, &chance, kinds: RandomItem.Kind.allCases) }
    let (file, losses) = try Self.back(items)
    #expect(file.title == "题目")
    #expect(file.refusals.isEmpty, "seed \(seed): \(file.refusals)")
    let told = Set(losses.map(\.index))
    for (index, item) in items.enumerated() where !told.contains(index) {
      let same = file.items.first { $0.sourceID == item.sourceID }
      #expect(same?.stem == item.stem, "seed \(seed)")
      #expect(same?.body == item.body, "seed \(seed)")
    }
    #expect(told.count < items.count, "seed \(seed): \(losses)")
  }

  @Test func 各栏都带得过去() throws {
    var item = ForeignItem(
      at: ImportPlace(line: 1), stem: "谁来主持？",
      body: .choice(
        [ForeignOption("主席团", isRight: true), ForeignOption("政府", isRight: false)], several: false))
    item.sourceID = "a-1"
    item.category = ["会议"]
    item.explanation = "法律有规定。"
    item.basis = "地方组织法 20"
    item.hint = "看看条文"
    item.difficulty = 2
    item.tags = ["会议", "主席团"]
    item.validity = "2022-03-12.."
    let (file, losses) = try Self.back([item])
    #expect(losses.isEmpty)
    let read = try #require(file.items.first)
    #expect(read.body == item.body && read.sourceID == "a-1" && read.category == ["会议"])
    #expect(read.explanation == item.explanation && read.basis == item.basis)
    #expect(read.hint == item.hint && read.difficulty == 2 && read.tags == item.tags)
    #expect(read.validity == item.validity)
  }

  @Test func 短句的句号留着() throws {
    let short = ForeignItem(
      at: ImportPlace(line: 1), stem: "什么是建议？", body: .short(model: "代表提出的意见。", points: []))
    #expect(try Self.back([short]).file.items.first?.body == short.body)
  }
}
