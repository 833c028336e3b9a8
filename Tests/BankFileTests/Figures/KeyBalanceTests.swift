import Questions
import Testing

@testable import BankFile

struct KeyBalanceTests {
  private static func balance(_ bodies: String...) throws -> KeyBalance {
    try bodies.reduce(into: KeyBalance()) { $0.add(try question("## 1\n\n题？\n\n\($1)").body) }
  }

  @Test func `四选一的题按字母数 三选一的只看长短`() throws {
    let balance = try Self.balance(
      "- ( ) 甲\n- (√) 乙\n- ( ) 丙\n- ( ) 丁", "- ( ) 甲\n- (√) 乙乙\n- ( ) 丙\n- ( ) 丁",
      "- (√) 甲甲甲\n- ( ) 乙乙\n- ( ) 丙", "答案：对")
    #expect(balance.single == 3)
    #expect(balance.ofFour == 2)
    #expect(balance.ofFourAt == [0, 2, 0, 0])
    #expect(balance.longest == 2)
    #expect(balance.multiple == 0)
  }

  struct Length: Sendable {
    let options: String
    let isLongest: Bool
  }

  @Test(
    arguments: [
      Length(options: "- (√) 甲甲甲\n- ( ) 乙乙", isLongest: true),
      Length(options: "- (√) 甲甲\n- ( ) 乙乙", isLongest: false),
      Length(options: "- (√) 甲 甲\n- ( ) 乙乙", isLongest: false),
      Length(options: "- (√) 甲\n- ( ) 乙乙", isLongest: false),
    ])
  func `最长要比别的都长 空格不算`(_ test: Length) throws {
    #expect(try Self.balance(test.options).longest == (test.isLongest ? 1 : 0))
  }

  @Test func `多选题每个字母有几项 对几项`() throws {
    let one = try Self.balance("- [√] 甲\n- [ ] 乙\n- [√] 丙")
    let other = try Self.balance("- [ ] 甲\n- [√] 乙\n- [√] 丙\n- [ ] 丁")
    for sum in [one + other, other + one] {
      #expect(sum.multiple == 2)
      #expect(sum.multipleAt.map(\.options) == [2, 2, 2, 1])
      #expect(sum.multipleAt.map(\.right) == [1, 1, 2, 0])
    }
  }
}
