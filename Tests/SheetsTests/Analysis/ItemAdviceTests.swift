import Questions
import Sheets
import Testing

/// Judgements about items: bands, what drew people, what to do.
struct ItemAdviceTests {
  /// A first item answered as the words say, and twenty items that spread people out: the first person of a row
  /// earned most of them.
  private func analysis(_ words: [String], _ item: TestItem) throws -> ItemAnalysis {
    var matrix = ResponseMatrix(
      [item] + [TestItem](repeating: TestMatrix.marked(Points(1)), count: 20))
    for (place, word) in words.enumerated() {
      let picked = Set(try word.map { try TestMatrix.letter(String($0)) })
      let full = Double(item.maximum.hundredths) / 100
      let rest = (0..<20).map { index -> TestResponse in
        .marked(index * words.count < 20 * (words.count - place) ? 1 : 0, picked: nil)
      }
      let first: TestResponse =
        word == "" ? .unanswered : .marked(picked == item.key ? full : 0, picked: picked)
      try matrix.append([first] + rest)
    }
    return PaperAnalysis(matrix).items[0]
  }

  private func row(_ word: String, _ count: Int) -> [String] {
    [String](repeating: word, count: count)
  }

  @Test func `好题 只要讲评`() throws {
    let words = row("A", 16) + row("B", 2) + row("C", 3) + row("D", 3)
    let item = try analysis(words, try TestMatrix.single("A"))
    #expect(item.facilityBand == .moderate)
    #expect(item.discriminationBand == .veryGood)
    #expect(item.advice == [.goOver])
    #expect(item.draw == .picked(try TestMatrix.letter("C"), persons: 3))
    #expect(item.strong == 8)
    #expect(item.options.map(\.strong) == [8, 0, 0, 0])
    #expect(!item.isAsGuessed)
  }

  @Test func `强的多选了别的 先核对答案`() throws {
    let words = row("B", 8) + row("A", 8) + row("C", 4) + row("D", 4)
    let item = try analysis(words, try TestMatrix.single("A"))
    #expect(item.advice == [.checkKey(try TestMatrix.letter("B"), strong: 8), .teachAgain])
    #expect(item.facilityBand == .hard)
    #expect(!item.isAsGuessed)
  }

  @Test func `强的反而错得多 没有一个选项突出 核对题面`() throws {
    let words =
      ["A", "A", "A", "B", "C", "D", "", "A"] + row("A", 12) + row("B", 2) + row("A", 4)
    let item = try analysis(words, try TestMatrix.single("A"))
    #expect(item.discriminationBand == .negative)
    #expect(item.advice.first == .checkWording)
    #expect(item.unanswered == 1)
    #expect(item.known == 26)
  }

  @Test func `多选题 一半以上的强的选了错项`() throws {
    let words = row("ABC", 10) + row("AB", 10) + row("A", 4)
    let item = try analysis(words, TestMatrix.multiple("AB"))
    #expect(item.advice.first == .checkKey(try TestMatrix.letter("C"), strong: 8))
    #expect(item.draw == .picked(try TestMatrix.letter("C"), persons: 10))
    let leftOut = try analysis(row("AB", 12) + row("A", 12), TestMatrix.multiple("AB"))
    #expect(leftOut.draw == .leftOut(try TestMatrix.letter("B"), persons: 12))
    let unused = try ["C", "D"].map { try TestMatrix.letter($0) }
    #expect(leftOut.advice == [.goOver, .replaceOptions(unused)])
  }

  @Test func `没答的最多`() throws {
    let item = try analysis(row("A", 10) + row("B", 3) + row("", 11), try TestMatrix.single("A"))
    #expect(item.draw == .unanswered(persons: 11))
    #expect(item.advice.contains(.teachAgain))
  }

  @Test func `人少 不议答案和选项`() throws {
    let item = try analysis(row("B", 6) + row("A", 13), try TestMatrix.single("A"))
    #expect(item.persons == 19)
    #expect(item.discriminationBand == .tooFewPersons)
    #expect(item.advice == [.goOver])
    let twenty = try analysis(row("B", 7) + row("A", 13), try TestMatrix.single("A"))
    #expect(twenty.advice.first == .checkKey(try TestMatrix.letter("B"), strong: 7))
    let right = try analysis(row("A", 5), try TestMatrix.single("A"))
    #expect(right.advice.isEmpty)
  }

  @Test func `几乎人人都会`() throws {
    let item = try analysis(row("A", 39) + ["B"], try TestMatrix.single("A"))
    #expect(item.facilityBand == .veryEasy)
    #expect(item.advice == [.replaceItem])
    #expect(item.draw == .picked(try TestMatrix.letter("B"), persons: 1))
  }

  @Test func `与瞎猜差不多`() throws {
    let guessed = row("A", 6) + row("B", 6) + row("C", 6) + row("D", 6)
    #expect(try analysis(guessed, try TestMatrix.single("A")).isAsGuessed)
    #expect(try !analysis(row("A", 12) + row("B", 12), try TestMatrix.single("A")).isAsGuessed)
  }

  @Test func `选项不明的不进选项表`() throws {
    let items = [try TestMatrix.single("A")]
    var matrix = try TestMatrix.answers(["A", "B"], to: items)
    try matrix.append([.marked(0, picked: nil)])
    let item = PaperAnalysis(matrix).items[0]
    #expect(item.persons == 3)
    #expect(item.known == 2)
    #expect(item.options.map(\.share) == [0.5, 0.5, 0, 0])
    var marksOnly = ResponseMatrix(items)
    try marksOnly.append([.marked(1, picked: nil)])
    #expect(PaperAnalysis(marksOnly).items[0].options.isEmpty)
    #expect(PaperAnalysis(marksOnly).items[0].draw == nil)
  }

  @Test func `错得最多的十道`() throws {
    let rows = (0..<12).map { person in (0..<12).map { $0 < person ? 0.0 : 1.0 } }
    let matrix = try TestMatrix.marks(rows, maxima: [Int](repeating: 1, count: 12))
    let wrong = PaperAnalysis(matrix).mostOftenWrong()
    #expect(wrong.map(\.index) == Array(0..<10))
    #expect(wrong.map(\.wrong) == [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    #expect(PaperAnalysis(matrix).mostOftenWrong(20).count == 11)
  }
}
