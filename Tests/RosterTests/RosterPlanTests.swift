import Dates
import Records
import Roster
import Testing

@Suite struct `导入名册` {
  private static func entry(
    _ id: String, _ name: String? = nil, _ fields: [ProfileField: String] = [:],
    left: Bool = false
  ) throws -> RosterEntry {
    var change = ProfileChange()
    change.set(.name, to: name ?? id)
    for (field, text) in fields { change.set(field, to: text) }
    if left { change.set(.left, to: .date(CalendarDate(dayNumber: 20_000))) }
    var profile = Profile()
    profile.apply(change)
    return RosterEntry(id: try DeputyID(id), profile: profile, uids: [])
  }

  private static func row(
    _ number: Int, _ name: String?, id: String? = nil, _ fields: [ProfileField: String] = [:]
  ) -> RosterRow {
    RosterRow(
      number: number, name: name, id: id, fields: fields.mapValues { .text($0) })
  }

  @Test func 新增_修改_不变_名单里没有的() throws {
    let plan = try RosterPlan(
      [
        Self.row(2, "张三", [.group: "二组"]), Self.row(3, "李四", [.group: "一组"]), Self.row(4, "新来的"),
      ],
      roster: [
        Self.entry("张三", nil, [.group: "一组", .seat: "1"]), Self.entry("li", "李四", [.group: "一组"]),
        Self.entry("王五"), Self.entry("赵六", left: true),
      ])
    #expect(plan.added.map(\.name) == ["新来的"])
    #expect(plan.changed.map(\.entry.id.text) == ["张三"])
    #expect(plan.changed.first?.change.fields == [.group: .text("二组")])
    #expect(plan.unchanged.map(\.id.text) == ["li"])
    #expect(plan.absent.map(\.id.text) == ["王五"])
  }

  /// Two rows and one deputy: the one more alike is the deputy, the other somebody new.
  @Test func 同名两人_名册上有一位() throws {
    let plan = try RosterPlan(
      [Self.row(2, "王伟", [.district: "一选区"]), Self.row(3, "王伟", [.district: "二选区"])],
      roster: [Self.entry("王伟", nil, [.district: "二选区"])])
    #expect(plan.added.map(\.number) == [2])
    #expect(plan.unchanged.map(\.id.text) == ["王伟"])
  }

  @Test func 同名两人_说清了是谁() throws {
    let roster = [
      try Self.entry("王伟", nil, [.district: "一选区"]),
      try Self.entry("王伟-2", "王伟", [.district: "二选区"]),
    ]
    let plan = RosterPlan(
      [
        Self.row(2, "王伟", [.district: "二选区", .group: "乙组"]),
        Self.row(3, "王伟", [.district: "一选区", .group: "甲组"]),
      ], roster: roster)
    #expect(plan.changed.map { "\($0.entry.id.text) \($0.change.fields[.group]!!)" }.count == 2)
    let groups = Dictionary(
      uniqueKeysWithValues: plan.changed.map { ($0.entry.id.text, $0.change.fields[.group]) })
    #expect(groups["王伟"] == .text("甲组"))
    #expect(groups["王伟-2"] == .text("乙组"))
  }

  @Test func 同名两人_说不清是谁() throws {
    let roster = [try Self.entry("王伟"), try Self.entry("王伟-2", "王伟")]
    let plan = RosterPlan([Self.row(2, "王伟", [.group: "甲组"])], roster: roster)
    #expect(plan.passed.map(\.problem) == [.unclear(roster.map(\.id))])
    #expect(plan.absent.isEmpty)
    #expect(RosterPlan([Self.row(2, "王伟")], roster: roster).unchanged.count == 1)
    let day = CalendarDate(dayNumber: 20_000)
    let change = TermChange([Self.row(2, "王伟")], roster: roster, term: "第二十届", day: day)
    #expect(change.passed.map(\.problem) == [.unclear(roster.map(\.id))])
    #expect(change.leaving.isEmpty)
  }

  @Test func 不登记的行() throws {
    let roster = [try Self.entry("a1", "张三"), try Self.entry("李四", left: true)]
    let plan = RosterPlan(
      [
        Self.row(2, nil, [.group: "一组"]), Self.row(3, "李四"), Self.row(4, "王五", id: "A1"),
        Self.row(5, "张三", id: "a1"), Self.row(6, "张三", id: "a1"),
      ], roster: roster)
    let left = roster[1].id
    #expect(
      plan.passed.map(\.problem) == [
        .lacksName, .hasLeft(left), .idOfOther(name: "张三"), .repeated(row: 5),
      ])
    #expect(plan.unchanged.count == 1)
  }

  @Test func 再导入一次什么也不变() throws {
    let rows = [Self.row(2, "张三", [.group: "一组"]), Self.row(3, "张三", [.group: "二组"])]
    let roster = [
      try Self.entry("张三", nil, [.group: "一组"]), try Self.entry("张三-2", "张三", [.group: "二组"]),
    ]
    let plan = RosterPlan(rows, roster: roster)
    #expect(plan.unchanged.count == 2 && plan.added.isEmpty && plan.changed.isEmpty)
  }

  @Test func 换届() throws {
    let day = try #require(CalendarDate("2027-01-12"))
    var suspended = ProfileChange()
    suspended.set(.name, to: "张三")
    suspended.set(.roles, to: .list(["主席团成员"]))
    suspended.set(.suspended, to: .flag(true))
    var profile = Profile()
    profile.apply(suspended)
    let roster = [
      RosterEntry(id: try DeputyID("张三"), profile: profile, uids: []),
      try Self.entry("李四"), try Self.entry("老赵", left: true), try Self.entry("王伟"),
    ]
    let namesake = RosterRow(number: 5, name: "王伟", fields: [.firstTerm: .flag(true)])
    let change = TermChange(
      [Self.row(2, "张三", [.district: "三选区"]), Self.row(3, "老赵"), Self.row(4, "新代表"), namesake],
      roster: roster, term: "第二十届", day: day)
    #expect(Set(change.reelected.map(\.entry.id.text)) == ["张三", "老赵"])
    let again = try #require(change.reelected.first { $0.entry.id.text == "张三" }).change.fields
    #expect(
      again == [
        .district: .text("三选区"), .term: .text("第二十届"), .firstTerm: .flag(false), .roles: nil,
        .suspended: .flag(false),
      ])
    let back = try #require(change.reelected.first { $0.entry.id.text == "老赵" }).change.fields
    #expect(back[.left] == .some(nil) && back[.leftReason] == .some(nil))
    #expect(change.newcomers.map(\.name) == ["新代表", "王伟"])
    #expect(change.newcomers.allSatisfy { $0.fields[.firstTerm] == .flag(true) })
    #expect(change.leaving.map(\.id.text) == ["李四", "王伟"])
    #expect(change.leave.fields[.leftReason] == .text("termEnded"))
    let other = TermChange(
      [Self.row(2, "李四")], roster: roster, term: "第二十届", day: day, others: [roster[1].id])
    #expect(other.newcomers.map(\.name) == ["李四"])
    #expect(other.leaving.map(\.id.text).contains("李四"))
  }
}
