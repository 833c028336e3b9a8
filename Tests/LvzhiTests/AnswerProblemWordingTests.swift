import Questions
import Testing

@testable import lvzhi

struct AnswerProblemWordingTests {
  private static let letters = (0..<4).compactMap { OptionLetter(index: $0) }

  @Test(
    arguments: [
      (.emptyAnswer, "还没有作答。不想答可以输入 0，再选“跳过”。"),
      (.notUnderstood("甲"), "没看懂“甲”，请再输入一次；输入 0 打开菜单。"),
      (.noSuchOption("E", last: letters[3]), "没有“E”这个选项，选项只有 A 到 D。"),
      (.noSuchLeft("5", last: 3), "左边没有“5”，只有 1 到 3。"),
      (.oneOptionOnly, "这是单选题，只能选一个。"),
      (.rangeOrPair(letters[0], letters[2]), "“A-C”可能有两种意思，请把选的字母都写出来。"),
      (.repeatedItem("A"), "“A”输入了两次，请重新输入。"),
      (.missingItems(["B", "C"]), "请把每一项都写上，还缺 B、C。"),
      (.notTrueOrFalse("也许"), "看不懂“也许”，请输入“对”或“错”（也可以输 1 或 2）。"),
      (.blankCount(expected: 2, got: 3), "这道题有 2 个空，您填了 3 个。几个空之间用“；”隔开。"),
      (.emptyBlank(0), "第 1 空还没有填。"),
      (.missingUnit(blank: 0, unit: "日"), "请连单位一起写，如“5 人”“30 日”。"),
    ] as [(AnswerProblem, String)])
  func `请人重答的话`(_ problem: AnswerProblem, _ chinese: String) {
    #expect(problem.message.chinese == chinese)
    #expect(ChineseProse.faults(in: chinese) == [])
    #expect(problem.message.english.hasSuffix("."))
  }
}
