import BankFile
import Questions
import Testing

struct StemCheckTests {
  private static func place(_ name: String, line: Int) -> QuestionPlace {
    let bank = name.prefix { $0 != "/" }
    return QuestionPlace(Fixture.name(name), path: "\(bank).md", line: line)
  }

  private static func question(_ id: String, _ text: String, _ fields: String = "答案：对") -> String {
    "\(id)\n\n\(text)\n\n\(fields)\n依据：代表法 第一条\n\n"
  }

  /// 41 letters: one of them changed at the end leaves 36 of 38 grams, 94 %.
  private static let long = "乡镇人大代表在闭会期间的活动由乡镇人大主席和副主席根据主席团的安排组织开展并且负责"

  @Test func `题干重复`() throws {
    let body =
      Self.question("## 1", "代表联系 选民。") + Self.question("1️⃣## 2", "代表，联系选民")
      + Self.question("## 3", "代表联系选举单位。") + Self.question("2️⃣## 4", "代表联系选民。", "答案：错\n易混：1")
    let first = Self.place("jia/1", line: 10)
    try expect(
      body, finds: [Expected(1, .duplicateStem(of: first)), Expected(2, .duplicateStem(of: first))])
  }

  @Test func `泛问的题干要看选项`() throws {
    func choice(_ id: String, _ options: [String]) -> String {
      let lines = options.enumerated().map { "- [\($0 == 0 ? "√" : " ")] \($1)" }
      return "\(id)\n\n下列说法正确的是：\n\n\(lines.joined(separator: "\n"))\n\n依据：代表法 第一条\n乱序：否\n\n"
    }
    let body =
      choice("## 1", ["代表出席会议", "代表可以缺席", "以上都是"]) + choice("## 2", ["选民监督代表", "选民不管代表", "以上都是"])
      + choice("1️⃣## 3", ["代表不出席会议", "选民监督代表。"])
    try expect(body, finds: [Expected(1, .duplicateStem(of: Self.place("jia/2", line: 21)))])
  }

  @Test func `跨题库重复`() throws {
    let one = MarkedBank(Self.question("## 1", "代表联系选民。"))
    let other = MarkedBank(Self.question("1️⃣## 1", "代表联系选民。"), id: "yi")
    let found = Expected(1, .duplicateStem(of: Self.place("jia/1", line: 10)))
    try expect([one, other], find: [[], [found]])
  }

  @Test func `填空的题干不看空里填什么`() throws {
    let body =
      Self.question("## 1", "任期{{五}}年。", "") + Self.question("1️⃣## 2", "任期{{三}}年。", "")
      + Self.question("## 3", "任期五年。") + Self.question("## 4", "{{任期}}年。", "")
    try expect(body, finds: [Expected(1, .duplicateStem(of: Self.place("jia/1", line: 10)))])
  }

  struct Near: CustomStringConvertible, Sendable {
    let description: String
    let other: String
    var fields = "答案：对"
    var percent: Int?
  }

  @Test(arguments: [
    Near(description: "末字不同", other: String(long.dropLast()) + "任", percent: 94),
    Near(description: "中间一字不同：33 共有，5 各异", other: long.replacing("根据", with: "依据"), percent: nil),
    Near(description: "少最后五字：33 对 38", other: String(long.dropLast(5)), percent: 86),
    Near(description: "少最后六字：32 对 38", other: String(long.dropLast(6)), percent: nil),
    Near(
      description: "互为易混", other: String(long.dropLast()) + "任", fields: "答案：对\n易混：1", percent: nil),
  ]) func `题干相近`(_ example: Near) throws {
    let body =
      Self.question("## 1", Self.long) + Self.question("1️⃣## 2", example.other, example.fields)
    let other = Self.place("jia/1", line: 10)
    let found = example.percent.map { Expected(1, .nearDuplicateStem(of: other, percent: $0)) }
    try expect(body, finds: found.map { [$0] } ?? [])
  }

  @Test func `前一题写明易混也算`() throws {
    let body =
      Self.question("## 1", Self.long, "答案：对\n易混：2")
      + Self.question("## 2", String(Self.long.dropLast()))
      + Self.question("1️⃣## 3", Self.long + "人")
    let found = Expected(1, .nearDuplicateStem(of: Self.place("jia/1", line: 10), percent: 97))
    try expect(body, finds: [found])
  }

  @Test func `同一案例的小题不相比，不同案例的要连案情一起比`() throws {
    let body =
      Self.question("## 案例一", Self.long, "标签：闭会").replacing("\n\n答案", with: "")
      + Self.question("### 1", "老何应当参加。") + Self.question("### 2", "老何应当参加吗。")
      + Self.question("## 案例二", "乡镇人大每年一般举行两次会议，由主席团召集。", "标签：会议")
      + Self.question("### 3", "老何应当参加。")
    try expect(body, finds: [])
  }
}
