import BankFile
import Questions
import Testing

@testable import lvzhi

/// What the questions of the banks that ship are like, on the whole.
struct ShippedFiguresTests {
  @Test(
    arguments: [
      ("xianfa", 100), ("difang-zuzhifa", 200), ("daibiaofa", 200), ("xuanjufa", 150),
      ("jiandufa", 120), ("cunweihui", 100), ("juweihui", 50), ("zhuxituan", 60),
      ("lifa-yusuan", 60), ("xiangcun", 80), ("lvzhi-shiwu", 60), ("congress-en", 40),
    ])
  func 每个题库的题够多(bank: String, fewest: Int) throws {
    let figures = try #require(ShippedBanks.figures.first { $0.header.id.text == bank })
    #expect(figures.tally.questions >= fewest)
    #expect(figures.chapters.allSatisfy { $0.tally.questions > 0 })
  }

  @Test func 没有坏题_每题都有依据解析难度() {
    let total = ShippedBanks.total
    #expect(total.questions >= 1220)
    #expect(total.faulty == 0)
    #expect(total.isComplete)
  }

  /// About 40, 20, 15, 10 and 15 in a hundred, five more or less.
  @Test(
    arguments: [
      ([QuestionType.single], 35.0...45.0), ([.multiple], 15.0...25.0),
      ([.trueFalse], 10.0...20.0), ([.blank], 5.0...15.0),
      ([.ordering, .matching, .short], 10.0...20.0),
    ])
  func 题型的比例(types: [QuestionType], bounds: ClosedRange<Double>) {
    let total = ShippedBanks.total
    let count = types.compactMap { total.types[$0] }.reduce(0, +)
    #expect(bounds.contains(Double(count) * 100 / Double(max(1, total.questions))))
  }

  @Test func 正确答案在各个字母的比例() {
    let balance = ShippedBanks.total.balance
    #expect(balance.single == balance.ofFour, "Every single-choice question has four options.")
    for right in balance.ofFourAt {
      #expect((20.0...30.0).contains(Double(right) * 100 / Double(max(1, balance.ofFour))))
    }
  }

  @Test func 最长的选项不泄露答案() {
    let balance = ShippedBanks.total.balance
    let share = Double(balance.longest) * 100 / Double(max(1, balance.single))
    #expect((20.0...35.0).contains(share))
  }

  @Test func 易混题组() {
    #expect(ShippedBanks.contrasts.sets >= 40)
    #expect(!ShippedBanks.contrasts.reachOut)
  }
}
