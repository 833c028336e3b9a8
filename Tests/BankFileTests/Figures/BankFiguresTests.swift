import BankFile
import Questions
import Testing

struct BankFiguresTests {
  private static let body = """
    ## 1

    开头的题。

    答案：对

    依据：代表法 第一条
    解析：因为。
    难度：2
    标签：甲、乙

    # 第一章

    ## 2

    选哪个？

    - ( ) 甲
    - (√) 乙

    难度：2
    标签：甲

    ## 3

    没有答案的坏题。

    # 空的一章
    """

  @Test func `按章数 坏题另计`() throws {
    let figures = BankFigures(try bank(Self.body))
    #expect(figures.chapters.map(\.title) == [nil, "第一章", "空的一章"])
    #expect(figures.chapters.map(\.tally.questions) == [1, 1, 0])
    #expect(figures.chapters.map(\.tally.faulty) == [0, 1, 0])
    let tally = figures.tally
    #expect(tally.questions == 2)
    #expect(tally.faulty == 1)
    #expect(tally.types == [.trueFalse: 1, .single: 1])
    #expect(tally.difficulties == [try #require(Difficulty(2)): 2])
    #expect(tally.tags == ["甲": 2, "乙": 1])
    #expect(tally.withoutCitation == 1)
    #expect(tally.withoutExplanation == 1)
    #expect(tally.withoutDifficulty == 0)
    #expect(tally.balance.single == 1)
  }

  @Test func `章前没有题就不列`() throws {
    let figures = BankFigures(try bank("# 第一章\n\n## 1\n\n对吗？\n\n答案：对"))
    #expect(figures.chapters.map(\.title) == ["第一章"])
    #expect(figures.tally.withoutDifficulty == 1)
  }
}
