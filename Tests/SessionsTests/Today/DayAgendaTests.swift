import Questions
import Scheduling
import Sessions
import Testing

struct DayAgendaTests {
  @Test func `先复习到期的 再学新题`() {
    let agenda = Items.agenda(
      [
        Items.new("a/1"), Items.met("a/2", stability: 5, daysAgo: 5),
        Items.met("a/3", stability: 5, daysAgo: 4), Items.new("a/4"),
        Items.met("a/5", stability: 5, daysAgo: 9),
      ], questions: 10)
    #expect(Items.names(agenda.queue) == ["a/2", "a/5", "a/1", "a/4"])
    #expect(Items.names(agenda.reviews) == ["a/2", "a/5"])
    #expect((agenda.postponed, agenda.daysToCatchUp) == (0, 0))
  }

  @Test func `答案改过的最先 没到期也算`() {
    let agenda = Items.agenda(
      [
        Items.met("a/1", stability: 5, daysAgo: 5),
        Items.met("a/2", stability: 100, daysAgo: 1, otherKey: true),
        Items.met("a/3", stability: 5, daysAgo: 6),
      ], questions: 2)
    #expect(Items.names(agenda.reviews) == ["a/2", "a/1"])
    #expect(agenda.postponed == 1)
  }

  @Test func `放不下时 记得最牢的先做 其余推后`() {
    let items = [
      Items.met("a/1", stability: 2, daysAgo: 40), Items.met("a/2", stability: 5, daysAgo: 5),
      Items.met("a/3", stability: 5, daysAgo: 30), Items.new("a/4"),
    ]
    let agenda = Items.agenda(items, questions: 1)
    #expect(Items.names(agenda.queue) == ["a/2"])
    #expect((agenda.postponed, agenda.daysToCatchUp) == (2, 2))
  }

  @Test func `一样牢的按名字`() {
    let items = ["a/3", "a/1", "a/2"].map { Items.met($0, stability: 5, daysAgo: 5) }
    #expect(Items.names(Items.agenda(items, questions: 2).reviews) == ["a/1", "a/2"])
  }

  struct Capacity: CustomTestStringConvertible {
    let due: Int
    let questions: Int
    var new = 100
    var daily = 10
    let served: [Int]
    let postponed: Int
    let days: Int
    var testDescription: String { "\(due) 题到期，做 \(questions) 题，新题 \(new)" }
  }

  /// Of twenty new questions.
  @Test(arguments: [
    Capacity(due: 3, questions: 10, served: [3, 7], postponed: 0, days: 0),
    Capacity(due: 3, questions: 10, new: 4, served: [3, 4], postponed: 0, days: 0),
    Capacity(due: 3, questions: 10, new: 0, served: [3, 0], postponed: 0, days: 0),
    Capacity(due: 10, questions: 10, served: [10, 0], postponed: 0, days: 0),
    Capacity(due: 11, questions: 10, served: [10, 0], postponed: 1, days: 1),
    Capacity(due: 20, questions: 10, served: [10, 0], postponed: 10, days: 1),
    Capacity(due: 21, questions: 10, served: [10, 0], postponed: 11, days: 2),
    Capacity(due: 5, questions: 2, daily: 0, served: [2, 0], postponed: 3, days: 3),
    Capacity(due: 5, questions: 0, served: [0, 0], postponed: 5, days: 1),
    Capacity(due: 0, questions: 0, served: [0, 0], postponed: 0, days: 0),
    Capacity(due: 0, questions: 30, served: [0, 20], postponed: 0, days: 0),
  ])
  func `时间够做多少`(_ example: Capacity) {
    let items =
      (0..<example.due).map { Items.met("a/\($0)", stability: 5, daysAgo: 8) }
      + (0..<20).map { Items.new("b/\($0)") }
    let agenda = Items.agenda(
      items, questions: example.questions, new: example.new, daily: example.daily)
    #expect([agenda.reviews.count, agenda.new.count] == example.served)
    #expect(agenda.postponed == example.postponed)
    #expect(agenda.daysToCatchUp == example.days)
  }

  @Test(arguments: [
    (0.0, 30.0, 0), (-5, 30, 0), (1, 30, 1), (59, 30, 1), (60, 30, 2), (10, 0, 10), (600, 40, 15),
  ])
  func `剩下的时间`(_ seconds: Double, _ pace: Double, _ questions: Int) {
    #expect(DayBudget(seconds: seconds, pace: pace, newQuestions: 1).questions == questions)
  }

  @Test func `考试计划选好的题也不超过时间`() {
    let items = [
      Items.new("a/1"), Items.met("a/2", stability: 5, daysAgo: 1), Items.new("a/3"),
      Items.met("a/4", stability: 5, daysAgo: 1),
    ]
    let agenda = DayAgenda(
      chosen: items, budget: DayBudget(seconds: 90, pace: 30, newQuestions: 0))
    #expect(Items.names(agenda.queue) == ["a/2", "a/1", "a/3"])
    #expect(agenda.postponed == 0)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `任何一天都不超过时间 不漏不重`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let items = (0..<random.next(below: 40)).map { index -> StudyItem in
      let name = "\(["a", "b"][random.next(below: 2)])/\(index)"
      let chapter = ["一", "二", nil][random.next(below: 3)]
      return random.next(below: 3) == 0
        ? Items.new(name, chapter: chapter)
        : Items.met(
          name, stability: Double(1 + random.next(below: 30)), daysAgo: random.next(below: 40),
          otherKey: random.next(below: 8) == 0, chapter: chapter)
    }
    let budget = DayBudget(
      seconds: Double(random.next(below: 900)), pace: Double(random.next(below: 60)),
      newQuestions: random.next(below: 12))
    let agenda = DayAgenda(
      items, on: Items.today, budget: budget, dailyQuestions: random.next(below: 20),
      by: Items.schedule)
    let due = Set(
      items.filter { item in
        item.hasOtherKey || item.dueDay(by: Items.schedule).map { $0 <= Items.today } ?? false
      }.map(\.name))
    #expect(agenda.reviews.count + agenda.new.count <= budget.questions)
    #expect(agenda.new.count <= budget.newQuestions)
    #expect(Set(agenda.queue).count == agenda.queue.count)
    #expect(due.isSuperset(of: agenda.reviews))
    #expect(agenda.reviews.count + agenda.postponed == due.count)
    #expect(agenda.postponed == 0 || agenda.new.isEmpty)
    #expect((agenda.postponed > 0) == (agenda.daysToCatchUp > 0))
    // New ones are the first of those there are.
    let fresh = items.filter(\.isNew).map(\.name)
    #expect(Set(agenda.new) == Set(fresh.prefix(agenda.new.count)))
    // Whatever changed comes before what did not.
    let changed = items.count(where: \.hasOtherKey)
    let servedChanged = items.count { $0.hasOtherKey && agenda.reviews.contains($0.name) }
    #expect(servedChanged == min(changed, agenda.reviews.count))
  }
}
