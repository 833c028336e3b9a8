import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `只登记一部分` {
  let paper = Paper(SamplePaper.contents())

  private func read(_ line: String) throws(KeyingProblem) -> PaperEntry.Result? {
    try SheetShortcut.read(line, paper, paper.items(.a))
  }

  @Test func `错题号是印的号`() throws {
    let names = paper.items(.a).map(\.name)
    #expect(try read("错 3 17") == .wrong([names[2], names[16]]))
    #expect(try read("错3，１７") == .wrong([names[2], names[16]]))
    #expect(try read("wrong 3, 17") == .wrong([names[2], names[16]]))
    #expect(try read("全对") == .wrong([]))
  }

  @Test func `大题分、总分、缺考`() throws {
    #expect(
      try read("分 12 11.5 10 9 8 7 0")
        == .sections(["12", "11.5", "10", "9", "8", "7", "0"].compactMap { Points($0) }))
    #expect(try read("总分 50.5分") == .total(Points(hundredths: 5050)))
    #expect(try read("缺考") == .absent(reason: nil))
    #expect(try read("缺考 公出") == .absent(reason: "公出"))
  }

  @Test(arguments: ["ABCDA", "错对错", "错 对", "√×", "A B C"])
  func `答案不是这些`(line: String) throws {
    #expect(try read(line) == nil)
  }

  @Test(arguments: [
    ("错 22", KeyingProblem.noQuestion("22", last: 21)), ("错 3 3", .repeated(number: 3)),
    ("分 1 2", .sectionCount(expected: 7, got: 2)), ("总分 85", .totalPoints(most: Points(84))),
    ("分 13 1 1 1 1 1 1", .sectionPoints(section: 1, most: Points(12))), ("总分 八十", .notPoints("八十")),
  ])
  func `不可能的不收`(line: String, wanted: KeyingProblem) {
    do throws(KeyingProblem) {
      Issue.record("taken: \(String(describing: try read(line)))")
    } catch {
      #expect(error == wanted)
    }
  }
}
