import Records
import Sessions
import Testing

struct SessionRulesTests {
  struct Case: CustomTestStringConvertible {
    let mode: PracticeMode
    var isGraded = false
    var repeatsMissed = false
    var endsAtMiss = false
    var testDescription: String { mode.rawValue }
  }

  @Test(arguments: [
    Case(mode: .practice, isGraded: true),
    Case(mode: .flagged, isGraded: true),
    Case(mode: .mistakes, isGraded: true),
    Case(mode: .contrast, isGraded: true),
    Case(mode: .today, isGraded: true, repeatsMissed: true),
    Case(mode: .review, isGraded: true, repeatsMissed: true),
    Case(mode: .challenge, endsAtMiss: true),
    Case(mode: .study), Case(mode: .exam), Case(mode: .paper), Case(mode: .room),
    Case(mode: PracticeMode(rawValue: "以后才有")),
  ])
  func `各种方式的规则`(_ example: Case) {
    let rules = SessionRules(for: example.mode)
    #expect(rules.isGraded == example.isGraded)
    #expect(rules.repeatsMissed == example.repeatsMissed)
    #expect(rules.endsAtMiss == example.endsAtMiss)
  }
}
