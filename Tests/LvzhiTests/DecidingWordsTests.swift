import BankFile
import Diagnostics
import Questions
import Testing

@testable import lvzhi

struct DecidingWordsTests {
  struct Case: CustomStringConvertible, Sendable {
    let body: String
    let passages: [String]
    let marked: [String]
    var description: String { body }

    init(_ body: String, _ passages: [String], _ marked: [String]) {
      self.body = body
      self.passages = passages
      self.marked = marked
    }
  }

  static let cases = [
    Case("题？\n\n- ( ) 甲方\n- (√) 乙方。", ["由乙方负责，甲方协助。"], ["由〔乙方〕负责，甲方协助。"]),
    Case("题？\n\n- ( ) 甲方\n- (√) 乙方", ["乙方和乙方。"], ["乙方和乙方。"]),
    Case("题？\n\n- ( ) 甲方\n- (√) 丙", ["由丙负责。"], ["由丙负责。"]),
    Case("题？\n\n- [√] 打扫\n- [√] 点灯\n- [ ] 种树", ["（一）打扫；", "（二）点灯。"], ["（一）〔打扫〕；", "（二）〔点灯〕。"]),
    Case("每届任期{{五|5}}年。", ["任期五年，五次会议。"], ["任期〔五〕年，五次会议。"]),
    Case("每年{{一}}次，每月{{两}}次。", ["每年一次，每月两次。"], ["每年〔一〕次，每月〔两〕次。"]),
    Case("由{{三分之二}}同意。", ["须有三分之二以上同意。"], ["须有〔三分之二〕以上同意。"]),
    Case("题。\n\n答案：对", ["题。"], ["题。"]),
  ]

  @Test(arguments: cases) func marksOnlyWhatIsCertain(_ example: Case) throws {
    let bank = "---\nid: x\ntitle: x\nlanguage: zh-Hans\n---\n\n# 一\n\n## 001\n\n\(example.body)\n"
    guard case .bank(let document) = BankReader.read(SourceText(path: "x.md", text: bank)) else {
      Issue.record("no bank")
      return
    }
    let question = try #require(document.question(at: 0))
    let ranges = DecidingWords(of: question).ranges(in: example.passages)
    let marks = StatuteMarks(painted: false)
    #expect(zip(example.passages, ranges).map { marks.mark($0, $1) } == example.marked)
  }
}
