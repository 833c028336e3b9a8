import BankFile
import Diagnostics
import Testing

struct NameCheckTests {
  private static func question(_ id: String, _ stem: String, _ fields: String) -> String {
    "## \(id)\n\n\(stem)\n\n答案：对\n依据：代表法 第一条\n\(fields)\n\n"
  }

  @Test func `易混的题不存在`() throws {
    let body =
      Self.question("1", "代表出席会议。", "易混：2、1️⃣3，2️⃣jia/4 案例 bing/9 yi/1 3️⃣yi/2")
      + Self.question("2", "代表联系选民。", "曾用：4")
      + "## 案例\n\n老何是代表。\n\n" + Self.question("5", "老何守法。", "").replacing("##", with: "###")
    let other = MarkedBank(Self.question("1", "选民监督代表。", ""), id: "yi")
    let found: [Expected] = [
      Expected(1, .unknownContrast(Fixture.name("jia/3"), now: nil)),
      Expected(2, .unknownContrast(Fixture.name("jia/4"), now: Fixture.name("jia/2"))),
      Expected(nil, .unknownContrast(Fixture.name("jia/案例"), now: nil)),
      Expected(3, .unknownContrast(Fixture.name("yi/2"), now: nil)),
    ]
    try expect([MarkedBank(body), other], find: [found, []])
  }

  @Test func `改了名的易混可以自动改正`() throws {
    let body = Self.question("1", "代表出席会议。", "易混：4") + Self.question("2", "代表联系选民。", "曾用：4")
    let document = try MarkedBank(body).document()
    let findings = BankCheck.findings(
      in: [document], registry: nil, on: Fixture.day("2026-11-23"))
    let fix = try #require(findings.first?.first?.fix)
    #expect(document.source.text(in: fix.range) == "4")
    #expect(fix.replacement == "2")
  }

  @Test func `曾用的名字在别的题库还在用`() throws {
    let one = MarkedBank(Self.question("1", "代表出席会议。", "曾用：yi/7、1️⃣yi/8、bing/1"))
    let other = MarkedBank(
      "## 9\n\n代表联系选民。\n\n答案：对\n依据：代表法 第一条\n\n" + Self.question("8", "选民监督代表。", ""), id: "yi")
    let place = QuestionPlace(Fixture.name("yi/8"), path: "yi.md", line: 17)
    try expect([one, other], find: [[Expected(1, .formerNameInUse(place))], []])
  }

  @Test(arguments: ["2026-11-22", "2026-11-23"]) func `有效期已过`(_ last: String) throws {
    let isOver = last < "2026-11-23"
    try expect(
      Self.question("1", "代表出席会议。", "有效：1️⃣2025-03-12..\(last)"),
      finds: isOver ? [Expected(1, .expired(Fixture.day(last)))] : [])
  }
}
