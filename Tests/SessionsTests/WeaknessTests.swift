import Dates
import Questions
import Records
import Scheduling
import Sessions
import Testing

struct WeaknessTests {
  /// One graded or ungraded answer on a day of its own.
  struct Given {
    var credit = 1.0
    var isSure = true
    var day = 0
    var isGraded = true
    var key = "00000000"
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var answers: [Given] = []
    var isMasteredByHand = false
    /// The key part of the revision that the bank has now, where it is known.
    var current: String?
    let weakness: Weakness
  }

  @Test(arguments: [
    Case(testDescription: "没做过", weakness: .unseen),
    Case(testDescription: "只做过不计等级的", answers: [Given(isGraded: false)], weakness: .unseen),
    Case(testDescription: "答对一次", answers: [Given()], weakness: .known),
    Case(testDescription: "同一天答对两次", answers: [Given(), Given()], weakness: .known),
    Case(testDescription: "两天都答对", answers: [Given(), Given(day: 1)], weakness: .mastered),
    Case(
      testDescription: "有一次是猜的", answers: [Given(), Given(isSure: false, day: 1)],
      weakness: .known),
    Case(
      testDescription: "答案改过", answers: [Given(), Given(day: 1, key: "11111111")],
      weakness: .known),
    Case(
      testDescription: "掌握以后题库改了答案", answers: [Given(), Given(day: 1)], current: "11111111",
      weakness: .missed),
    Case(
      testDescription: "掌握以后题库没改答案", answers: [Given(), Given(day: 1)], current: "00000000",
      weakness: .mastered),
    Case(testDescription: "没做过的题改了答案", current: "11111111", weakness: .unseen),
    Case(testDescription: "答错", answers: [Given(), Given(credit: 0, day: 1)], weakness: .missed),
    Case(testDescription: "答对一部分", answers: [Given(credit: 0.5)], weakness: .missed),
    Case(
      testDescription: "错过以后又答对", answers: [Given(credit: 0), Given(day: 1)], weakness: .known),
    Case(
      testDescription: "最后一次不计等级", answers: [Given(credit: 0), Given(day: 1, isGraded: false)],
      weakness: .missed),
    Case(testDescription: "没做就标为已掌握", isMasteredByHand: true, weakness: .mastered),
    Case(
      testDescription: "标为已掌握", answers: [Given()], isMasteredByHand: true, weakness: .mastered),
  ])
  func `薄弱程度`(_ example: Case) {
    let name = Bank.name("a/1")
    var contents = example.answers.map { given in
      (
        given.day,
        EventContent.answer(
          AnswerEvent(
            mode: .practice, question: name,
            revision: Revision(text: "00000000", key: given.key),
            answer: RecordedAnswer(texts: ["A"]), credit: Credit(given.credit),
            isSure: given.isSure, grade: given.isGraded ? .good : nil))
      )
    }
    if example.isMasteredByHand { contents.append((2, .mastered(name, revision: nil))) }
    let events = contents.enumerated().map { number, content in
      Event(
        id: EventID(value: UInt128(number + 1)), at: Timestamp(milliseconds: Int64(number)),
        day: StudyDay(CalendarDate(dayNumber: 20_000 + content.0)), content: content.1)
    }
    let current = example.current.map { Revision(text: "00000000", key: $0) }
    let state = ProgressFold(events).progress.questions[name]
    #expect(Weakness(state, under: current) == example.weakness)
  }

  @Test func `从牢到弱`() {
    let all: [Weakness] = [.mastered, .known, .unseen, .missed]
    #expect(all.reversed().sorted() == all)
  }
}
