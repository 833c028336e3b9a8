import Records
import TestSupport
import Testing

/// The arguments are seeds; a failing test names its own.
@Suite struct JournalUnionTests {
  static let seeds = 1...300 as ClosedRange<UInt64>

  typealias Journals = [String: [UInt8]]

  @Test(arguments: seeds)
  func `合并两次等于合并一次`(seed: UInt64) {
    var homes = RandomJournals(seed: seed)
    let (one, other) = (homes.home(), homes.home())
    #expect(JournalUnion(one, with: one).changesNothing)
    #expect(JournalUnion.bringNothing(one, to: one))
    if JournalUnion.bringNothing(other, to: one) {
      #expect(JournalUnion(one, with: other).changesNothing)
    }
    let both = united(one, other)
    #expect(united(both, other) == both)
    #expect(united(both, one) == both)
    #expect(JournalUnion(both, with: other).added.isEmpty)
  }

  @Test(arguments: seeds)
  func `谁并入谁都一样`(seed: UInt64) {
    var homes = RandomJournals(seed: seed)
    let (one, other) = (homes.home(), homes.home())
    let (left, right) = (united(one, other), united(other, one))
    #expect(lines(left) == lines(right))
    #expect(lines(left) == lines(one, other))
    #expect(progress(left) == progress(right))
    #expect(JournalUnion(left, with: right).conflicts == JournalUnion(right, with: left).conflicts)
  }

  @Test(arguments: seeds)
  func `三份先并哪两份都一样`(seed: UInt64) {
    var homes = RandomJournals(seed: seed)
    let (a, b, c) = (homes.home(), homes.home(), homes.home())
    let (left, right) = (united(united(a, b), c), united(a, united(b, c)))
    #expect(lines(left) == lines(right))
    #expect(lines(left) == lines(a, b, c))
    #expect(progress(left) == progress(right))
  }

  @Test(arguments: seeds)
  func `原有的行一行不少，次序不变`(seed: UInt64) {
    var homes = RandomJournals(seed: seed)
    let (one, other) = (homes.home(), homes.home())
    for (device, journal) in united(one, other) {
      var rest = split(one[device] ?? [])[...]
      for line in split(journal) where line == rest.first { rest.removeFirst() }
      #expect(rest.isEmpty)
    }
  }

  /// An older copy and the file itself give the file, to the byte, from either side.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `旧副本并进来或并过去都得到原文件`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var events = RandomEvents(seed: seed)
    let journal: [UInt8] = events.events(30).flatMap { JournalLine.encode($0) + [0x0A] }
    let stale = Array(journal.prefix(Int.random(in: 0...journal.count, using: &random)))
    let ends = stale.last == 0x0A || stale.isEmpty
    #expect(united(["a": journal], ["a": stale]) == ["a": journal])
    #expect(JournalUnion.bringNothing(["a": stale], to: ["a": journal]) == ends)
    if ends { #expect(united(["a": stale], ["a": journal]) == ["a": journal]) }
  }

  @Test func `同一编号内容不同，两条都留`() throws {
    var events = RandomEvents(seed: 5)
    let event = events.event()
    let other = Event(id: event.id, at: event.at, day: event.day, content: .other(kind: "x"))
    let (one, two) = (JournalLine.encode(event) + [0x0A], JournalLine.encode(other) + [0x0A])
    let union = JournalUnion(["a": one], with: ["a": two])
    #expect(union.conflicts == [event.id])
    #expect(
      Set(split(try #require(union.changed["a"]))) == [
        Array(one.dropLast()), Array(two.dropLast()),
      ])
    #expect(JournalUnion(union.changed, with: ["a": two]).conflicts == [event.id])
  }

  @Test func `新版本的记录整份不动`() {
    var events = RandomEvents(seed: 6)
    let line = JournalLine.encode(events.event())
    let newer = sealed(head("later", version: "9"))
    let union = JournalUnion(["a": line], with: ["b": newer])
    #expect(union.newerVersion == 9)
    #expect(union.changesNothing)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `任意字节都不致命，也不丢`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("\n\n{}\"v:1,crc ".utf8) + [0x00, 0xFF]
    func junk() -> [UInt8] {
      (0..<Int.random(in: 0...400, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
    }
    let (one, other) = (["a": junk()], ["a": junk(), "b": junk()])
    let both = united(one, other)
    #expect(lines(both) == lines(one, other))
    #expect(united(both, other) == both)
  }

  // MARK: What is compared

  private func united(_ ours: Journals, _ theirs: Journals) -> Journals {
    ours.merging(JournalUnion(ours, with: theirs).changed) { $1 }
  }

  /// The set of lines, without empty ones, and without the beginnings of others: those are torn ends that stand whole.
  private func lines(_ homes: Journals...) -> Set<[UInt8]> {
    var all: Set<[UInt8]> = []
    for journal in homes.flatMap(\.values) { all.formUnion(split(journal)) }
    let blanks: Set<UInt8> = [0x20, 0x0D, 0x09]
    let sorted = all.filter { !blanks.isSuperset(of: $0) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    var lines: Set<[UInt8]> = []
    for (index, line) in sorted.enumerated() {
      let next = index + 1 < sorted.count ? sorted[index + 1] : []
      if !next.starts(with: line) { lines.insert(line) }
    }
    return lines
  }

  private func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last == [] { lines.removeLast() }
    return lines
  }

  private func progress(_ journals: Journals) -> Progress {
    var events: [Event] = []
    for (_, journal) in journals.sorted(by: { $0.key < $1.key }) {
      events += JournalText(journal).events
    }
    return ProgressFold(events).progress
  }
}
