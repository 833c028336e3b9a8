import Dates
import Questions
import Scheduling
import TestSupport
import Testing
@testable import Records

/// The quick reading of answers for sheets must come to what the fold of all events comes to.
struct LedgerReadingTests {
  private static let former = Dictionary(
    uniqueKeysWithValues: [("b/old", "b/new"), ("daibiaofa/闭会-021", "a/1")].compactMap { pair in
      QuestionName(pair.0).flatMap { old in QuestionName(pair.1).map { (old, $0) } }
    })

  private func quick(_ files: [[UInt8]]) -> LedgerReading.Result? {
    var reading = LedgerReading()
    for file in files { reading.add(file) }
    return reading.result(FormerNumbers(Self.former))
  }

  /// What the fold comes to; `nil` for the time of the first event if there is none.
  private func full(_ files: [[UInt8]]) -> (
    answers: AnswerLedger, rest: Progress, first: Timestamp?
  ) {
    let events = files.flatMap { JournalText($0).events }
    let progress = ProgressFold(events, formerNames: Self.former).progress
    return (AnswerLedger(progress.answers), progress, events.map(\.at).min())
  }

  /// Answers with their questions numbered in the order in which they come.
  private func numbered(_ ledger: AnswerLedger) -> [AnswerLedger.Answer] {
    var numbers: [Int: Int] = [:]
    return ledger.answers.map { answer in
      var answer = answer
      let number = numbers[answer.question] ?? numbers.count
      numbers[answer.question] = number
      answer.question = number
      return answer
    }
  }

  private func expectSame(_ files: [[UInt8]], seed: UInt64) -> Bool {
    guard let quick = quick(files) else { return false }
    let full = full(files)
    #expect(numbered(quick.answers) == numbered(full.answers), "seed \(seed)")
    #expect(quick.rest.profile == full.rest.profile, "seed \(seed)")
    #expect(quick.rest.uids == full.rest.uids, "seed \(seed)")
    #expect(quick.rest.trainings == full.rest.trainings, "seed \(seed)")
    #expect(quick.entered == full.first, "seed \(seed)")
    let banks = Set([BankID("a"), BankID("c-9")].compactMap(\.self))
    for (left, right) in zip(quick.answers.answers, full.answers.answers) {
      #expect(
        quick.answers.areOf(banks)[left.question] == full.answers.areOf(banks)[right.question],
        "seed \(seed)")
    }
    return true
  }

  private func lines(_ events: [Event]) -> [UInt8] {
    events.flatMap { JournalLine.encode($0) + [UInt8(ascii: "\n")] }
  }

  @Test func `与逐件重算一致`() {
    var compared = 0
    for seed in UInt64(1)...40 {
      var first = RandomEvents(seed: seed)
      var second = RandomEvents(seed: seed + 1000)
      let files = [lines(first.events(120)), lines(second.events(60))]
      if expectSame(files, seed: seed) { compared += 1 }
    }
    #expect(compared == 40)
  }

  @Test func `损坏、改写、重复的行也一致`() {
    var compared = 0
    for seed in UInt64(1)...60 {
      var source = RandomEvents(seed: seed)
      var random = SeededGenerator(seed: seed)
      var file = lines(source.events(80))
      for _ in 0..<6 {
        let place = Int.random(in: 0..<file.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: file[place] = UInt8.random(in: 0...255, using: &random)
        case 1: file.remove(at: place)
        case 2: file.insert(UInt8(ascii: " "), at: place)
        default: file.insert(UInt8(ascii: "\n"), at: place)
        }
      }
      if seed.isMultiple(of: 5) { file += lines(Array(source.events(80).suffix(3))) }
      if expectSame([file], seed: seed) { compared += 1 }
    }
    // The others have an event twice, and are read in full.
    #expect(compared >= 45)
  }

  /// Keys in another order or with blanks, numbers in another form: `LineDecoder` decides, and both agree.
  @Test(arguments: [
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true,"grade":3"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":[],"credit":0.125,"sure":false"#,
    #""mode":"practice","question":"a/1","revision":"0000000A.0000000B","answer":["A"],"credit":1.0,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":1.5,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":01,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":-0,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":1e0,"sure":true"#,
    #""mode":"practice","question":"A/1","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true"#,
    #""mode":"practice","question":"a/1/2","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true"#,
    #""mode":"practice","question":"a/","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"0000000g.00000002","answer":["A"],"credit":1,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","order":"DCBA","answer":["A","C"],"credit":0.5,"sure":true,"seconds":7.4,"grade":5"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","order":"dcba","answer":["A"],"credit":0,"sure":true"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":0,"sure":true,"confused":"a/2""#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":0,"sure":true,"new":7"#,
    #""mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["过半数"],"credit":0.123456789012345678,"sure":true"#,
    #""session":"01ARZ3NDEKTSV4RRFFQ69G5FAV","mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true,"seconds":-1"#,
    #""session":"01ARZ3NDEKTSV4RRFFQ69G5FAU!","mode":"practice","question":"a/1","revision":"00000001.00000002","answer":["A"],"credit":1,"sure":true"#,
  ])
  func `一行怎么写都一致`(members: String) {
    let line = sealed("\(head("answer")),\(members)")
    #expect(expectSame([line], seed: 0))
    #expect(expectSame([line + [UInt8(ascii: "\n")]], seed: 0))
    #expect(expectSame([line + [UInt8(ascii: " "), UInt8(ascii: "\n")]], seed: 0))
  }

  @Test func `正常写出的行走快路`() {
    let line = sealed(
      "\(head("answer")),"
        + #""mode":"practice","question":"a/1","revision":"00000001.00000002","order":"DCBA","answer":["过半数"],"credit":1,"sure":true,"seconds":7.4,"grade":3"#
    )
    #expect(AnswerGlance(line.span, at: 0)?.answer.isRight == true)
    for place in line.indices {
      var damaged = line
      damaged[place] ^= 1
      #expect(AnswerGlance(damaged.span, at: 0) == nil)
    }
  }

  @Test func `遇到更新的版本就不算`() {
    var reading = LedgerReading()
    reading.add(sealed(head("answer", version: "9")))
    #expect(reading.newerVersion == 9)
  }
}
