import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// The built program on machines with faults.
  @Suite struct FaultyMachineTests {
    // MARK: No locks

    static let writing = [
      ["--deputy", "zhangsan", "practice", "shuzi", "-n", "1"], ["deputy", "add", "李四"],
      ["deputy", "edit", "zhangsan", "--group", "一"], ["set", "minutes", "20"], ["backup"],
      ["train", "start", "shuzi", "-n", "3"],
    ]

    @Test(arguments: zip(writing, [ENOLCK, EOPNOTSUPP, ENOSYS, ENOLCK, EOPNOTSUPP, ENOLCK]))
    func `没有文件锁的磁盘，不写，说清怎么办`(words: [String], number: Int32) throws {
      let place = try Workplace.unmixed()
      let before = try place.content()
      let machine = FaultyMachine(watching: place.home).counting(["flock"])
        .at(1, .fails(number), forGood: true)
      let result = try place.on(machine) { try place.run(words, input: "1\n") }
      #expect(result.status == 74, "\(result.output)")
      #expect(result.errors.contains("不支持文件锁，没有写入"), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      #expect(!result.output.contains("答对了"))
      let after = try place.content()
      for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
    }

    @Test func 没有文件锁的磁盘_照样能看能并走() throws {
      let place = try Workplace.unmixed()
      try place.learn("practice", "shuzi", "-n", "3", typing: ["1", "2", "1"])
      let other = try place.machine()
      let machine = FaultyMachine(watching: place.home).counting(["flock"])
        .at(1, .fails(ENOLCK), forGood: true)
      for words in [
        ["deputy", "list"], ["--deputy", "zhangsan", "stats"], ["score-sheet"], ["doctor"],
      ] {
        let usual = try place.run(words)
        let result = try place.on(machine) { try place.run(words) }
        #expect(result.status == 0, "\(words): \(result.errors)")
        #expect(result.output == usual.output)
      }
      let merged = try other.on(machine) { try other.run("merge", place.home) }
      #expect(merged.status == 0, "\(merged.errors)")
      #expect(try other.answers(of: "zhangsan").count == 3)
    }

    // MARK: Clocks

    @Test func 电脑从一九七〇年开始() throws {
      let place = try Workplace(banks: "digits")
      try place.on(FaultyMachine(clockAt: 7)) {
        try place.run("deputy", "add", "张三", "--id", "zhangsan")
      }
      let result = try place.on(FaultyMachine(clockAt: 600)) {
        try place.run("--deputy", "zhangsan", "practice", "shuzi", "-n", "2", input: "1\n1\n")
      }
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      let first = try place.answers(of: "zhangsan").compactMap { $0["day"] as? String }
      // 08:00 in Beijing.
      #expect(first == ["1970-01-01", "1970-01-01"])
      let later = try place.run(
        "--deputy", "zhangsan", "practice", "shuzi", "-n", "2", input: "1\n1\n")
      #expect(later.status == 0 && later.errors.isEmpty, "\(later.errors)")
      #expect(try place.answers(of: "zhangsan").count == 4)
      #expect(try place.worseThanTorn(0).isEmpty)
    }

    @Test func 时钟来回跳_次序不乱_一条不少() throws {
      let place = try Workplace.unmixed()
      var random = SeededGenerator(seed: Torture.seed)
      let rounds = Torture.count(short: 2, long: 60)
      for round in 1...rounds {
        let comment: Comment = "round \(round), LVZHI_SEED=\(Torture.seed)"
        // Thirty years from today on, give or take a year, a day or nothing.
        let machine = FaultyMachine(
          clockAt: 1_795_000_000 + Int.random(in: 0...30, using: &random) * 31_556_952,
          jumping: [0, 86_400, 31_556_952].randomElement(using: &random) ?? 0, seed: random.next())
        let commands = [
          ["practice", "shuzi", "-n", "2"], ["today"], ["stats"], ["plan"], ["remind"], ["digest"],
          ["score-sheet"], ["backup"],
        ]
        try place.on(machine) {
          for words in commands {
            let result = try place.run(["--deputy", "zhangsan"] + words, input: "1\n1\n")
            #expect([0, 3].contains(result.status), "\(comment) \(words): \(result.errors)")
          }
        }
      }
      let events = try place.events(of: "zhangsan")
      let answers = try place.answers(of: "zhangsan")
      #expect(answers.count >= 2 * rounds)
      let instants = events.compactMap { $0["at"] as? String }
      let ids = events.compactMap { $0["id"] as? String }
      #expect(instants == instants.sorted() && ids == ids.sorted())
      #expect(Set(ids).count == events.count)
      let days = answers.compactMap { $0["day"] as? String }
      #expect(days == days.sorted())
      let stats = try place.run("stats", "--json", "--deputy", "zhangsan").object()
      #expect(stats["answers"] as? Int == answers.count)
      Torture.report("clock", "\(rounds) rounds, \(events.count) events in order")
    }
  }
}
