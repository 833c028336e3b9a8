import Questions
import Testing

@testable import lvzhi

struct TypeWordingTests {
  @Test(arguments: QuestionType.allCases)
  func `题型的各种叫法`(_ type: QuestionType) {
    let chinese = type.message.chinese
    for name in [
      type.rawValue, type.rawValue.uppercased(), type.rawValue.lowercased(), chinese, chinese + "题",
    ] {
      #expect(QuestionType(named: name) == type, "\(name)")
    }
  }

  @Test(arguments: ["", "题", "选择", "单选题题", "singles"])
  func `不是题型`(_ name: String) {
    #expect(QuestionType(named: name) == nil)
  }

  /// command-line.md, "Names used in options and JSON".
  @Test func `题型的名称照设计`() {
    #expect(
      Set(QuestionType.allCases.map(\.rawValue)) == [
        "single", "multiple", "trueFalse", "blank", "ordering", "matching", "short",
      ])
  }
}
