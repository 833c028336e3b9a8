import Testing

@testable import Console

/// Intimate because a list longer than the screen is awkward to bring about through a terminal.
@MainActor
struct CandidateListTests {
  @Test func `先下后右，按显示宽度对齐`() {
    let lines = CandidateList.lines(["练习", "today", "复习", "x"], columns: 16, rows: 10)
    #expect(lines == ["练习   复习", "today  x"])
  }

  @Test func `放不下时说还有几个`() {
    let lines = CandidateList.lines((1...9).map { "第\($0)" }, columns: 12, rows: 3)
    #expect(lines == ["第1  第3", "第2  第4", "… +5"])
  }

  @Test func `比窗口宽的截短，有害的字符看得见`() {
    #expect(CandidateList.lines(["人民代表大会", "a\u{1B}"], columns: 7, rows: 9) == ["人民代…", "a␛"])
    #expect(CandidateList.lines([], columns: 10, rows: 5) == [])
  }
}
