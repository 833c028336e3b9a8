import BankFile
import Questions
import Testing

struct OptionCheckTests {
  struct Case: CustomStringConvertible, Sendable {
    let question: String
    let found: [Expected]
    var description: String { question }
  }

  private static func check(_ example: Case) throws {
    try expect("## 1\n\n\(example.question)\n\n依据：代表法 第一条", finds: example.found)
  }

  private static let letters = ["A", "B", "C", "D"].map(Fixture.letter)
  private static let a = letters[0]
  private static let b = letters[1]
  private static let c = letters[2]

  @Test(arguments: [
    Case(
      question: "由谁组织？\n\n- (√) 主席团\n- ( ) 乡政府\n- ( ) 1️⃣乡 政府。",
      found: [Expected(1, .identicalOptions(b, c))]),
    Case(
      question: "排一排。\n\n1. 提名\n2. 投票\n3. 1️⃣提名",
      found: [Expected(1, .identicalOptions(a, c))]),
    Case(question: "是多少？\n\n- (√) ≥5\n- ( ) ≤5\n- ( ) 5%\n- ( ) 5", found: []),
    Case(question: "由谁组织？\n\n- (√) 主席团\n- ( ) 主席团的主席", found: []),
  ]) func `选项相同`(_ example: Case) throws { try Self.check(example) }

  @Test(arguments: [
    "以上都是", "以上都对。", "以上皆是", "以上均不正确", "以上说法都对", "以上三项都是", "上述各项均可", "以上全部",
    "以上选项全部正确", "以上各项", "以上情形均无", "以上做法都不合法", "都对", "以上都不是", "A和B", "A、B、C", "AB都对",
    "All of the above.",
    "None of the above", "Both A and B",
  ]) func `提到别的选项`(_ option: String) throws {
    let question = "由谁组织？\n\n- ( ) 主席团\n- ( ) 乡政府\n- (√) 1️⃣\(option)"
    try Self.check(Case(question: question, found: [Expected(1, .allOfAboveShuffled(Self.c))]))
    try Self.check(Case(question: question.replacing("1️⃣", with: "") + "\n\n乱序：否", found: []))
  }

  @Test(arguments: [
    "上述人员都应当回避", "以上一级人大的决定为准", "都是代表", "全部", "县级以上都是", "以上年度为准", "甲和乙", "A级", "AB型",
    "三分之二以上", "三十人以上", "上述都属于代表的权利", "以上",
  ]) func `没有提到别的选项`(_ option: String) throws {
    try Self.check(
      Case(question: "由谁组织？\n\n- ( ) 主席团\n- (√) \(option)", found: []))
  }

  @Test(arguments: [
    Case(
      question: "乡镇人大主席团由谁召集？\n\n- ( ) 县长\n- (√) 1️⃣乡镇人大主席团",
      found: [Expected(1, .giveaway(b))]),
    Case(
      question: "大会由主席团主持吗？谁“主持 会议”？主席团主持会议。\n\n- [√] 1️⃣主持会议\n- [√] 2️⃣主席团主持\n- [ ] 代表",
      found: [Expected(1, .giveaway(a)), Expected(2, .giveaway(b))]),
    Case(question: "在乡镇人大主席和乡镇人民政府中，由谁召集？\n\n- ( ) 乡镇人民政府\n- (√) 乡镇人大主席", found: []),
    Case(question: "主席团由谁召集？\n\n- ( ) 县长\n- (√) 主席团", found: []),
    Case(question: "乡镇人大主席怎样产生？\n\n- ( ) 县级任命\n- (√) 由乡镇人大选举", found: []),
  ]) func `题干泄露答案`(_ example: Case) throws { try Self.check(example) }

  /// Single-choice questions, the right letter and the option lengths given for each.
  private static func bank(_ questions: [(right: Int, lengths: [Int])]) -> MarkedBank {
    let signs = ["甲", "乙", "丙", "丁"]
    let body = questions.enumerated().map { number, question in
      let options = question.lengths.enumerated().map { index, length in
        let text = String(repeating: signs[index], count: length)
        return "- (\(index == question.right ? "√" : " ")) \(text)\(number)"
      }
      return "## \(number)\n\n问\(number)\n\n" + options.joined(separator: "\n")
        + "\n\n依据：代表法 第一条\n\n"
    }
    return MarkedBank(body.joined())
  }

  @Test(arguments: [
    (14, 40, false), (15, 40, true), (39, 39, false), (16, 44, true), (16, 46, false),
  ])
  func `正确项常最长`(_ longest: Int, _ count: Int, _ isBiased: Bool) throws {
    let bank = Self.bank(
      (0..<count).map { ($0 % 4, $0 < longest ? lengths(longestAt: $0 % 4) : [3, 3, 3, 3]) })
    let problem = CheckProblem.longestOptionBias(longest: longest, questions: count)
    try expect([bank], find: [isBiased ? [Expected(0, problem)] : []])
  }

  private func lengths(longestAt index: Int) -> [Int] { (0..<4).map { $0 == index ? 4 : 3 } }

  struct Letters: CustomStringConvertible, Sendable {
    let counts: [Int]
    let isBiased: Bool
    var description: String { "\(counts)" }
  }

  @Test(arguments: [
    Letters(counts: [10, 10, 10, 10], isBiased: false),
    Letters(counts: [8, 8, 12, 12], isBiased: false),
    Letters(counts: [7, 9, 12, 12], isBiased: true),
    Letters(counts: [8, 9, 10, 13], isBiased: true),
    Letters(counts: [39, 0, 0, 0], isBiased: false),
    Letters(counts: [40, 0, 0, 0], isBiased: true),
  ]) func `正确字母不均`(_ example: Letters) throws {
    let rights = example.counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let bank = Self.bank(rights.map { ($0, [3, 3, 3, 3]) })
    let problem = CheckProblem.letterBias(counts: example.counts, questions: rights.count)
    try expect([bank], find: [example.isBiased ? [Expected(0, problem)] : []])
  }

  @Test func `三个选项的题不算字母`() throws {
    try expect([Self.bank(Array(repeating: (0, [3, 3, 3]), count: 60))], find: [[]])
  }
}
