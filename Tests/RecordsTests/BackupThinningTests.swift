import Dates
import Records
import TestSupport
import Testing

@Suite struct `备份留哪些` {
  private static let first = CalendarDate(dayNumber: 20_000)

  private static func name(_ day: Int, _ second: Int = 0) -> BackupName {
    BackupName(first.advanced(by: day), secondOfDay: second)
  }

  /// The names as days before `today`.
  private static func ages(_ names: some Sequence<BackupName>, today: Int) -> [Int] {
    names.map { today - ($0.date.dayNumber - first.dayNumber) }.sorted()
  }

  @Test func `天天备份两年，留下十二天、十周、九个月`() {
    var names: Set<BackupName> = []
    for day in 0..<730 {
      names.insert(Self.name(day))
      names = BackupThinning.kept(of: names, today: Self.first.advanced(by: day))
      #expect(names.contains(Self.name(day)))
    }
    let ages = Self.ages(names, today: 729)
    #expect(ages.count == 1 + 12 + 10 + 9)
    #expect(ages.prefix(13) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    // The weeks follow one another, and so do the months, of which the last Sunday is left.
    let weeks = ages[12..<23]
    #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $1 - $0 <= 7 })
    let months = ages[22...]
    #expect(zip(months, months.dropFirst()).allSatisfy { $1 - $0 <= 35 })
    #expect(ages.last.map { $0 > 300 } == true)
  }

  @Test func `一天里的只留最后一个，今天的都留`() {
    let names = [Self.name(1, 10), Self.name(1, 20), Self.name(2, 10), Self.name(2, 20)]
    let kept = BackupThinning.kept(of: names, today: Self.first.advanced(by: 2))
    #expect(kept == [Self.name(1, 20), Self.name(2, 10), Self.name(2, 20)])
  }

  @Test func `日期在今天以后的都留`() {
    let names = (0..<50).map { Self.name($0) }
    #expect(BackupThinning.kept(of: names, today: Self.first).count == 50)
    let in1970 = CalendarDate(dayNumber: 0)
    #expect(BackupThinning.kept(of: names, today: in1970).count == 50)
  }

  @Test func `很久不用，一个也不丢`() {
    let names = [Self.name(0), Self.name(400), Self.name(401), Self.name(900)]
    #expect(BackupThinning.kept(of: names, today: Self.first.advanced(by: 5000)) == Set(names))
  }

  @Test func `一周从星期一起`() throws {
    let days = try (1...31).map { day in
      BackupName(
        try #require(CalendarDate(year: 2026, month: 11, day: min(day, 30))), secondOfDay: 0)
    }
    let today = try #require(CalendarDate(year: 2026, month: 12, day: 1))
    let kept = BackupThinning.kept(of: days, today: today).map { $0.date.components.day }.sorted()
    // 2026-11-01, 08 and 15 are Sundays; the twelve days are 19…30, and the 18th ends what is left of its week.
    #expect(kept == [1, 8, 15, 18] + Array(19...30))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `怎样的日子都守规矩`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let span = [5, 40, 400, 4000][Int(seed % 4)]
    let names = Set(
      (0..<Int.random(in: 0...300, using: &random)).map { _ in
        Self.name(
          Int.random(in: -span...span, using: &random), Int.random(in: 0..<86_400, using: &random))
      })
    let today = Self.first.advanced(by: Int.random(in: -span...span, using: &random))
    let kept = BackupThinning.kept(of: names, today: today)
    #expect(kept.isSubset(of: names), "seed \(seed)")
    #expect(BackupThinning.kept(of: kept, today: today) == kept, "seed \(seed)")
    #expect(kept.isSuperset(of: names.filter { $0.date >= today }), "seed \(seed)")
    let before = kept.filter { $0.date < today }
    #expect(before.count <= 31, "seed \(seed)")
    #expect(Set(before.map(\.date)).count == before.count, "seed \(seed)")
    if let last = names.filter({ $0.date < today }).max() { #expect(kept.contains(last)) }
    // Whatever is taken away, one at most a month younger or older stays, or nothing older is kept.
    for name in names.subtracting(kept) {
      let older = kept.contains { $0 < name }
      let near = kept.contains { abs($0.date.dayNumber - name.date.dayNumber) <= 31 }
      #expect(near || !older, "seed \(seed): \(name)")
    }
  }
}
