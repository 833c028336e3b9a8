import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `登记的答卷` {
  let paper = Paper(SamplePaper.contents())

  func deputy(_ name: String, _ uid: PersonUID? = nil) throws -> Examinee {
    .deputy(try DeputyID(name), uid)
  }

  @Test func `更正的代替原来的`() throws {
    var events = ExamEvents()
    let person = try deputy("张三")
    let first = events.enter(paper.id, person, .total(Points(80)))
    events.enter(paper.id, person, .total(Points(81)), replaces: [first])
    let ledger = PaperLedger(events.events)
    #expect(ledger.sheets[person]?.result == .total(Points(81)))
    #expect(ledger.conflicts.isEmpty)
    #expect(ledger.standing(of: person).count == 1)
  }

  @Test func `两处登记的不一致，报出来，以后一次为准`() throws {
    var events = ExamEvents()
    let person = try deputy("张三")
    events.enter(paper.id, person, .total(Points(80)))
    events.pass(seconds: 5)
    events.enter(paper.id, person, .total(Points(81)))
    let ledger = PaperLedger(events.events)
    #expect(ledger.sheets[person]?.result == .total(Points(81)))
    #expect(ledger.conflicts[person]?.map(\.result) == [.total(Points(80)), .total(Points(81))])
    events.enter(paper.id, person, .total(Points(80)), replaces: ledger.standing(of: person))
    let decided = PaperLedger(events.events.reversed())
    #expect(decided.conflicts.isEmpty && decided.sheets[person]?.result == .total(Points(80)))
  }

  @Test func `两处登记的一致就不算矛盾，撤回的不在`() throws {
    var events = ExamEvents()
    let person = try deputy("张三")
    events.enter(paper.id, person, .absent(reason: nil))
    events.enter(paper.id, person, .absent(reason: nil))
    let ledger = PaperLedger(events.events)
    #expect(ledger.conflicts.isEmpty && ledger.sheets.count == 1)
    events.enter(paper.id, person, .withdrawn, replaces: ledger.standing(of: person))
    #expect(PaperLedger(events.events).sheets.isEmpty)
  }

  @Test func `改名之后仍是同一个人`() throws {
    var events = ExamEvents()
    let uid = try #require(PersonUID("0305SE3CZPJ6NADX7N60CDQ35J"))
    let before = events.enter(paper.id, try deputy("张三", uid), .total(Points(80)))
    events.enter(paper.id, try deputy("张三丰", uid), .total(Points(90)), replaces: [before])
    let people = People([(id: try DeputyID("张三丰"), uids: [uid])])
    let ledger = PaperLedger(events.events, people: people)
    #expect(ledger.sheets.keys.map(\.self) == [try deputy("张三丰")])
    #expect(ledger.sheets[try deputy("张三丰")]?.result == .total(Points(90)))
  }
}
