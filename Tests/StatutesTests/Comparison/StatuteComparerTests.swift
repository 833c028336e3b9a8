import Dates
import Statutes
import TestSupport
import Testing

struct StatuteComparerTests {
  @Test func `各种改动都认得出`() {
    #expect(
      InventedLaw.comparison.table == [
        "= 1", "~ 2:2", "= 3", "~ 4:5", "~ 5:6", "~ 6:8", "> 7:9", "~ 9:10", "> 11:4", "= 12",
        "- 8", "- 10", "+ 2-1", "+ 7", "+ 11",
      ])
  }

  @Test func `拆分、合并的条说得出`() {
    let comparison = InventedLaw.comparison
    #expect(comparison.parts(ofOld: ArticleNumber(6)) == [ArticleNumber(7)])
    #expect(comparison.sources(ofNew: ArticleNumber(10)) == [ArticleNumber(8)])
    #expect(comparison.moves.map(\.isSameText) == [true, true])
  }

  @Test func `改动的字句逐条标出`() throws {
    let changes = InventedLaw.comparison.pairings.flatMap(\.passages).filter { passage in
      !passage.isSameText && passage.old != nil && passage.new != nil
    }
    #expect(
      changes.map(\.difference.marked) == [
        "图书室设在村部一楼，面积不少于[-六十-]{+八十+}平方米。", "借期届满前可以续借一次{+，有人预约的不能续借+}。",
        "每[-月-]{+季度+}清点一次图书；",
      ])
  }

  @Test func `款、项的去向`() throws {
    let duties = try #require(InventedLaw.comparison.pairing(ofOld: ArticleNumber(5)))
    let places = duties.passages.map {
      [$0.old, $0.new].map { $0.map { "\($0.paragraph).\($0.item ?? 0)" } }
    }
    #expect(
      places == [
        ["1.0", "1.0"], ["1.2", "1.1"], ["1.1", "1.2"], ["1.3", "1.3"], ["1.4", "1.4"],
        ["2.0", "2.0"],
      ])
    let lending = try #require(InventedLaw.comparison.pairing(ofOld: ArticleNumber(4)))
    #expect(lending.passages.map(\.new?.paragraph) == [1, 2, 3])
    #expect(lending.passages.map(\.old?.paragraph) == [nil, 1, 2])
  }

  @Test func `只有摘要值时只说说得准的`() {
    let comparison = StatuteComparer.compare(
      Self.digests(of: InventedLaw.old), Self.digests(of: InventedLaw.new))
    #expect(
      comparison.table == [
        "= 1", "= 3", "> 7:9", "> 11:4", "= 12", "? 2:", "? 4:", "? 5:", "? 6:", "? 8:", "? 9:",
        "? 10:", "? :2", "? :2-1", "? :5", "? :6", "? :7", "? :8", "? :10", "? :11",
      ])
  }

  @Test func `缺一个文本时不说增删`() {
    let comparison = StatuteComparer.compare(
      ComparedVersion(nil, text: InventedLaw.old), Self.digests(of: InventedLaw.new))
    #expect(comparison.dropped.isEmpty)
    #expect(comparison.added.isEmpty)
    #expect(comparison.pairings.map(\.sureness) == [1, 1, 1, 1, 1])
  }

  @Test(arguments: 0..<40) func `同自己比全部保留`(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let text = InventedLaw.read(RandomLaw.text(&chance))
    let version = ComparedVersion(nil, text: text)
    let comparison = StatuteComparer.compare(version, version)
    #expect(
      comparison.table == text.articles.map { "= \($0.number)" }, "seed \(seed)")
  }

  @Test(arguments: 0..<60) func `新旧对换增删对换`(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let (old, new) = RandomLaw.versions(&chance)
    let (before, after) = (InventedLaw.read(old), InventedLaw.read(new))
    let there = StatuteComparer.compare(
      ComparedVersion(nil, text: before), ComparedVersion(nil, text: after))
    let back = StatuteComparer.compare(
      ComparedVersion(nil, text: after), ComparedVersion(nil, text: before))
    #expect(there.added == back.dropped, "seed \(seed)")
    #expect(there.dropped == back.added, "seed \(seed)")
    let pairs = Set(there.pairings.map { [$0.old, $0.new] })
    #expect(pairs == Set(back.pairings.map { [$0.new, $0.old] }), "seed \(seed)")
  }

  @Test(arguments: 0..<60) func `每一条只去一处`(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let (old, new) = RandomLaw.versions(&chance)
    let (before, after) = (InventedLaw.read(old), InventedLaw.read(new))
    let comparison = StatuteComparer.compare(
      ComparedVersion(nil, text: before), ComparedVersion(nil, text: after))
    let gone = comparison.pairings.map(\.old) + comparison.dropped
    let come = comparison.pairings.map(\.new) + comparison.added
    #expect(gone.sorted() == before.articles.map(\.number), "seed \(seed)")
    #expect(come.sorted() == after.articles.map(\.number), "seed \(seed)")
  }

  private static func digests(of text: StatuteText) -> ComparedVersion {
    var version = LawVersion(adopted: CalendarDate(dayNumber: 0))
    version.digests = text.digests
    version.articleCount = text.articles.last?.number.number
    return ComparedVersion(version, text: nil)
  }
}
