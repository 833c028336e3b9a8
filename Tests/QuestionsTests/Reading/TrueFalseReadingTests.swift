import Questions
import Testing

@Suite struct TrueFalseReadingTests {
  static let right = [
    "对", "對", "对的", "是", "是的", "正确", "正確", "没错", "√", "✓", "✔", "✔️", "y", "Y", "ｙ", "yes", "t", "T",
    "true", "TRUE", "d", "D", "v", "1", "１", "A", "a", "1 A", "1A", " 对 ", "对。", "答案：对", "选A",
    "\\:对",
  ]
  static let wrong = [
    "错", "錯", "错的", "否", "不是", "错误", "錯誤", "不对", "不對", "不正确", "×", "✗", "✘", "✕", "x", "X", "Ｘ",
    "n", "N", "no", "f", "F", "false", "c", "C", "0", "０", "2", "B", "b", "2 B", "错！", "答案是错",
  ]
  static let unread = ["是否", "对错", "AB", "12", "也许", "3", "不", "不错", "o", "答案"]

  @Test(arguments: right)
  func `对`(typed: String) {
    #expect(read(typed) == .understood(.trueFalse(true), sure: true))
    #expect(read(typed + "?") == .understood(.trueFalse(true), sure: false))
  }

  @Test(arguments: wrong)
  func `错`(typed: String) {
    #expect(read(typed) == .understood(.trueFalse(false), sure: true))
    #expect(read(typed + "？") == .understood(.trueFalse(false), sure: false))
  }

  @Test(arguments: unread)
  func `neither`(typed: String) {
    #expect(read(typed) == .misunderstood(.notTrueOrFalse(typed)))
  }

  @Test(arguments: ["", " ", "?", "？ ?", "\u{FEFF}"])
  func `nothing`(typed: String) {
    #expect(read(typed) == .misunderstood(.emptyAnswer))
  }

  private func read(_ typed: String) -> AnswerReading {
    let question = Sample.trueFalse(true)
    return AnswerReader.read(typed, question: question, order: DisplayOrder(unmixed: question))
  }
}
