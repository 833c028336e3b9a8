import BankFile
import Diagnostics
import Questions
import TestSupport
import Testing

/// What holds for every bank, tried on random ones. A failure prints its seed.
@Suite struct `普遍性质` {
  @Test(arguments: 0..<200 as Range<UInt64>) func `写出再读 题目不变`(_ seed: UInt64) throws {
    var generator = RandomBank(seed: seed)
    let text = generator.text()
    let document = try bank(text, header: "")
    #expect(document.findings == [], "seed \(seed): \(text)")
    let formatted = BankFormatter.format(document)
    let again = try bank(formatted, header: "")
    #expect(again.findings == [], "seed \(seed): \(formatted)")
    #expect(again.questions == document.questions, "seed \(seed): \(text)")
    #expect(again.chapters.count == document.chapters.count)
    #expect(BankFormatter.format(again) == formatted, "seed \(seed)")
  }

  @Test func `随机题库里各种题型都有`() throws {
    var types: Set<QuestionType> = []
    for seed in 0..<50 as Range<UInt64> {
      var generator = RandomBank(seed: seed)
      types.formUnion(try bank(generator.text(), header: "").questions.compactMap { $0?.type })
    }
    #expect(types == Set(QuestionType.allCases))
  }

  /// The texts of which mutations are made: signs that mean something in a bank.
  static let splices = [
    "\n", "#", "## ", "### ", "- ", "(", "√", "{{", "}}", "|", "=>", "：", "```\n", "\\", "\r", "  ",
    "１",
    "依据：", "答案：", "\u{FEFF}", "×", "---\n", ">", "1. ",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<100 as Range<UInt64>) func `怎么改坏都不崩溃`(_ seed: UInt64) throws {
    var generator = RandomBank(seed: seed)
    var random = SeededGenerator(seed: seed)
    var bytes = Array(generator.text().utf8)
    for _ in 0..<12 {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + 3))
      case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...0x7F, using: &random)
      default: bytes.insert(contentsOf: Self.splices.randomElement(using: &random) ?? [], at: place)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      try check(SourceText(path: "a", text: text), seed)
      // A cut through a character makes the whole file unreadable.
      if Array(text.utf8) != bytes { try check(SourceText(path: "a", bytes: bytes), seed) }
    }
  }

  private func check(_ source: SourceText, _ seed: UInt64) throws {
    let reading = BankReader.read(source)
    let size = UInt32(source.bytes.count)
    let starts = reading.findings.map(\.range.start)
    #expect(starts == starts.sorted(), "seed \(seed)")
    for finding in reading.findings {
      #expect(finding.range.end <= size && finding.fix.map { $0.range.end <= size } != false)
    }
    guard case .bank(let document) = reading else { return }
    for index in 0..<document.count {
      let question = document.question(at: index)
      #expect((question == nil) == document.hasErrors(at: index), "seed \(seed), question \(index)")
      let ranges = document.ranges(at: index)
      let all =
        [ranges.heading] + ranges.stem + ranges.blanks + ranges.options + ranges.fields.values
      #expect(all.allSatisfy { $0.end <= size })
    }
    let formatted = BankFormatter.format(document)
    let again = try bank(formatted, header: "")
    #expect(
      again.questions == document.questions,
      "seed \(seed): \(source.text(in: ByteRange(0, Int(size))))")
    #expect(BankFormatter.format(again) == formatted, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `改坏一题 别的题还在`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let questions = (0..<5).map { "## 题\($0)\n\n题干？\n\n- ( ) 甲\n- (√) 乙\n\n难度：2\n\n" }
    var bytes = Array(questions[2].utf8)
    for _ in 0..<5 {
      let splice = Self.splices.randomElement(using: &random) ?? []
      let place = Int.random(in: "## 题2\n\n".utf8.count...bytes.count - 2, using: &random)
      bytes.insert(contentsOf: splice, at: place)
    }
    let middle = String(decoding: bytes, as: UTF8.self)
    let text = questions[0] + questions[1] + middle + "\n" + questions[3] + questions[4]
    let document = try bank(text)
    for id in ["题0", "题1", "题3", "题4"].compactMap(QuestionID.init) {
      let index = try #require(document.index(of: id), "seed \(seed): \(middle)")
      #expect(document.question(at: index) != nil, "seed \(seed): \(middle)")
    }
  }
}
