import Dates
import Foundation
import Questions
import Statutes
import Storage
import Testing

/// What is found out about questions on former law, and what is kept of it.
@Suite struct SupersededQuestionsTests {
  let folder: TemporaryFolder
  let home: Home

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("home"))
  }

  private static func registry(newEffective: String) -> String {
    """
    laws:
      村规法:
        title: 中华人民共和国村规法
        issuer: 某机关
        aliases: [村规]
        versions:
          2018-12-29:
            digests: 1111111111111111
          2026-06-01:
            effective: \(newEffective)
            digests: 2222222222222222
    """
  }

  private static let bank = """
    ---
    id: cun
    title: 村规
    laws:
      村规: 2018-12-29
    ---

    ## 1

    甲。

    答案：对
    依据：村规法 第一条

    ## 2

    乙。

    答案：对
    依据：《某办法》（某镇）；村规法@2026-06-01 第一条

    ## 3

    丙。

    答案：对
    依据：村规法@2026-06-01 第一条；村规@2018-12-29 第一条

    """

  private func write(_ text: String, _ name: String) throws {
    try folder.write(Array(text.utf8), to: name)
  }

  private func superseded() -> SupersededQuestions {
    let folders = [BankFolder(folder.path.appending("banks"), .option)]
    return SupersededQuestions(
      in: BankLibrary(loading: folders), lawsIn: folders, home: home)
  }

  private func names(_ questions: SupersededQuestions, on day: String) -> [String] {
    let day = CalendarDate(day) ?? CalendarDate(dayNumber: 0)
    return questions.past(on: day).keys.sorted().map(\.description)
  }

  @Test func `新法施行之日起才算`() throws {
    try write(Self.registry(newEffective: "2027-01-01"), "banks/laws.yaml")
    try write(Self.bank, "banks/cun.md")
    let questions = superseded()
    #expect(names(questions, on: "2026-12-31") == [])
    #expect(names(questions, on: "2027-01-01") == ["cun/1", "cun/3"])
    let day = try #require(CalendarDate("2026-11-23"))
    #expect(questions.nextEnd(after: day)?.description == "2027-01-01")
    let end = try #require(QuestionName("cun/3").flatMap { questions[$0] })
    #expect(end.law == LawName("村规法") && end.version.description == "2018-12-29")
  }

  @Test func `没有登记表就都出`() throws {
    try write(Self.bank, "banks/cun.md")
    #expect(superseded().isEmpty)
  }

  @Test func `留存的和重新算的一样，登记表或者题库一变就重算`() throws {
    try write("", "home/config.yaml")
    try write(Self.registry(newEffective: "2027-01-01"), "banks/laws.yaml")
    try write(Self.bank, "banks/cun.md")
    let cache = home.cache.appending("superseded").text
    #expect(names(superseded(), on: "2027-01-01") == ["cun/1", "cun/3"])
    let kept = try String(contentsOfFile: cache, encoding: .utf8)
    #expect(kept.contains("cun/1\t2027-01-01\t2018-12-29\t村规法"))
    #expect(names(superseded(), on: "2027-01-01") == ["cun/1", "cun/3"])

    // What is kept is believed as long as its key fits, so this shows that it is read.
    let forged = kept.replacingOccurrences(of: "cun/1\t", with: "cun/9\t")
    try forged.write(toFile: cache, atomically: true, encoding: .utf8)
    #expect(names(superseded(), on: "2027-01-01") == ["cun/3", "cun/9"])

    try write(Self.registry(newEffective: "2026-08-01") + "\n", "banks/laws.yaml")
    #expect(names(superseded(), on: "2026-08-01") == ["cun/1", "cun/3"])
    try write(Self.bank.replacingOccurrences(of: "## 1", with: "## 11"), "banks/cun.md")
    #expect(names(superseded(), on: "2026-08-01") == ["cun/11", "cun/3"])
    try "乱".write(toFile: cache, atomically: true, encoding: .utf8)
    #expect(names(superseded(), on: "2026-08-01") == ["cun/11", "cun/3"])
  }

  @Test func `同一个目录找到两次，过时的说法只算一次`() throws {
    let fact = "\nstale-facts:\n  - {id: a, law: 村规法, zh: 甲, en: A, patterns: [甲]}\n"
    try write(Self.registry(newEffective: "2027-01-01") + fact, "banks/laws.yaml")
    let folder = BankFolder(folder.path.appending("banks"), .option)
    let laws = LawLibrary(loading: [folder, folder])
    #expect(laws.registry.staleFacts.facts.map(\.id) == ["a"])
  }

  @Test func `没有主目录时不建`() throws {
    try write(Self.registry(newEffective: "2027-01-01"), "banks/laws.yaml")
    try write(Self.bank, "banks/cun.md")
    _ = superseded()
    #expect(!FileManager.default.fileExists(atPath: home.root.text))
  }
}
