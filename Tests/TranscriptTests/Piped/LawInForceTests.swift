import Foundation
import TestSupport
import Testing

/// Only what rests on the law in force is asked, by the day in Beijing.
@Suite struct LawInForceTests {
  private static let laws = """
    laws:
      村规法:
        title: 中华人民共和国村规法
        issuer: 某机关
        versions:
          2018-12-29:
            articles: 2
            digests: 1111111111111111 2222222222222222
          2026-10-01:
            effective: 2027-01-01
            articles: 3
            digests: 1111111111111111 3333333333333333 2222222222222222
    """

  /// Two questions on the old text, one on the new, one that is valid until the end of the year, one from then.
  private static let bank = """
    ---
    id: cun
    title: 村规
    version: 2026-11-20
    laws:
      村规法: 2018-12-29
    ---

    # 总则

    ## 1

    旧法的一题。

    答案：对
    依据：村规法 第一条
    易混：3

    ## 2

    旧法的又一题。

    答案：对
    依据：村规法 第二条

    ## 3

    新法的一题。

    答案：对
    依据：村规法@2026-10-01 第二条

    ## 4

    今年有效的一题。

    答案：对
    依据：《某办法》（某镇）
    有效：..2026-12-31

    ## 5

    明年有效的一题。

    答案：对
    依据：《某办法》（某镇）
    有效：2027-01-01..

    """

  private func place() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    try place.folder.write(Self.laws, to: "law/laws.yaml")
    try place.folder.write(Self.bank, to: "law/cun.md")
    place.banks = [place.folder.path("law")]
    try place.run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-20T06:20:11Z")
    return place
  }

  private static let before = "2026-12-30"
  private static let after = "2027-01-02"

  private func asked(_ place: Workplace) throws -> [String] {
    try place.answers(of: "zhangsan").compactMap { $0["question"] as? String }
  }

  @Test(arguments: [
    ["practice", "村规", "-n", "9"], ["today"], ["challenge"], ["practice", "-n", "9"],
  ]) func 新法施行前后各出各的(command: [String]) throws {
    let place = try place()
    let wrongOrRight = String(repeating: "对\n", count: 9)
    let early = ["--deputy", "zhangsan", "--seed", "7", "--now", "\(Self.before)T06:20:11Z"]
    #expect(try place.run(early + command, input: wrongOrRight).status == 0)
    #expect(Set(try asked(place)) == ["cun/1", "cun/2", "cun/3", "cun/4"])

    let other = try self.place()
    let late = ["--deputy", "zhangsan", "--seed", "7", "--now", "\(Self.after)T06:20:11Z"]
    #expect(try other.run(late + command, input: wrongOrRight).status == 0)
    #expect(Set(try asked(other)) == ["cun/3", "cun/5"])
  }

  /// At half past four in the afternoon of New Year's Eve in London it is past midnight in Beijing.
  @Test(arguments: [("2026-12-31T15:59:59Z", 4), ("2026-12-31T16:00:00Z", 2)])
  func 按北京日期(now: String, count: Int) throws {
    let place = try place()
    let result = try place.run(
      "--deputy", "zhangsan", "--now", now, "practice", "村规", "-n", "9",
      input: String(repeating: "对\n", count: 9))
    #expect(result.output.contains("共 \(count) 题。"))
  }

  @Test func 停出的题不到期不算错题_记录保留() throws {
    let place = try place()
    try place.learn(
      "practice", "村规", "-n", "9", on: Self.before, typing: Array(repeating: "错", count: 9))
    #expect(try place.learn("mistakes", on: Self.before).firstLine == "错题本：4 题")

    let list = try place.learn("mistakes", on: Self.after)
    #expect(list.firstLine == "错题本：1 题")
    #expect(list.output.contains("另有 3 道错题现在不出"))
    #expect(try place.learn("mistakes", "--json", on: Self.after).list().count == 1)
    let review = try place.learn("review", on: Self.after, typing: ["对", "对"])
    #expect(review.status == 0)
    let drill = try place.learn("mistakes", "drill", on: Self.after, typing: ["对"])
    #expect(drill.firstLine == "错题重做：1 题。")
    #expect(Set(try asked(place).dropFirst(4)) == ["cun/3"])
    let stats = try place.learn("stats", "--json", on: Self.after).object()
    #expect(stats["answers"] as? Int == 6)
    #expect((try place.learn("contrast", on: Self.after)).status == 2)
    #expect(
      try place.learn("study", "村规", on: Self.after, typing: ["", ""]).output.contains("2 题"))
  }

  @Test func 没做完的练习跳过停出的题() throws {
    let place = try place()
    try place.learn(
      "practice", "村规", "--order", "bank", "-n", "9", on: Self.before, typing: ["对"])
    let result = try place.learn("practice", "--resume", on: Self.after, typing: ["对"])
    #expect(result.status == 0)
    #expect(result.errors.contains("题目 cun/2 已过有效期，或者依据的法律文本已不再施行，跳过。"))
    #expect(try asked(place) == ["cun/1", "cun/3"])
  }

  @Test func 照出旧法的题时注明() throws {
    let place = try place()
    #expect(try place.learn("设置", "出旧法的题", "是").status == 0)
    let result = try place.learn(
      "practice", "村规", "--order", "bank", "-n", "9", on: Self.after,
      typing: Array(repeating: "对", count: 9))
    #expect(Set(try asked(place)) == ["cun/1", "cun/2", "cun/3", "cun/5"])
    let note = "注意：依据的是旧法。《村规法》2018年12月29日文本自2027年1月1日起不再施行。\n"
    #expect(result.output.ranges(of: note).count == 2)
    let english = try place.learn(
      "practice", "村规", "--order", "bank", "-n", "1", "--lang", "en", on: Self.after,
      typing: ["对"])
    #expect(english.output.contains("Note: this rests on superseded law."))
    try place.learn("bank", "print", "村规", "-o", place.folder.path("cun.html"), on: Self.after)
    let page = try #require(place.folder.read("cun.html"))
    #expect(page.ranges(of: "依据的是旧法").count == 2)
    #expect(page.contains("题库核对至2026年11月20日；以国家法律法规数据库公布文本为准。"))
    #expect(try place.learn("set", "serve-superseded", "off").status == 0)
    #expect(
      try place.learn("practice", "村规", "-n", "9", on: Self.after, typing: ["对", "对"])
        .output.contains("共 2 题。"))
  }

  @Test func 列表和检查说停出几题() throws {
    var transcript = Transcript(at: try place())
    try transcript.run("bank list --now 2026-12-30T06:20:11Z")
    try transcript.run("bank list --now 2027-01-02T06:20:11Z")
    try transcript.run("bank list --now 2027-01-02T06:20:11Z --lang en")
    try transcript.run("bank list --now 2027-01-02T06:20:11Z --json")
    try transcript.run("bank check law --on 2027-01-02")
    try transcript.run("bank check law --on 2027-01-02 --lang en")
    try transcript.check("law-in-force")
  }
}
