import TestSupport
import Testing

extension TortureTests {
  /// Killed at random moments and at random calls, whatever it does, the program has everything that it had confirmed,
  /// every file can be read, and it goes on.
  @Suite struct KillTests {
    @Test func 练习_认可过的答案一个不少() throws {
      var killing = Killing("practice", Torture.count(short: 12, long: 200))
      try killing.run(try PracticeVictim())
    }

    @Test func 集中培训() throws {
      var killing = Killing("training", Torture.count(short: 4, long: 150))
      try killing.run(try TrainingVictim())
    }

    @Test func 登记答卷() throws {
      var killing = Killing("enter", Torture.count(short: 4, long: 150))
      try killing.run(try EnterVictim())
    }

    @Test func 导入名册() throws {
      var killing = Killing("deputy import", Torture.count(short: 3, long: 100))
      try killing.run(try RosterVictim())
    }

    @Test func 导入题库() throws {
      var killing = Killing("import", Torture.count(short: 3, long: 80))
      try killing.run(try BankVictim())
    }

    @Test func 写成绩表() throws {
      var killing = Killing("score-sheet", Torture.count(short: 3, long: 100))
      try killing.run(try SheetVictim())
    }
  }
}
