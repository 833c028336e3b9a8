import Questions
import Scheduling
import Sessions
import Testing

struct GradeRuleTests {
  struct Case: CustomTestStringConvertible {
    let credit: Double
    var type = QuestionType.single
    var isSure = true
    var usedHint = false
    var isQuick = false
    let grade: Grade

    var testDescription: String {
      "\(type) \(credit)\(isSure ? "" : " 猜")\(usedHint ? " 提示" : "")\(isQuick ? " 快" : "") → \(grade)"
    }
  }

  /// command-line.md, "From answer to grade", line by line.
  @Test(arguments: [
    Case(credit: 0, grade: .again),
    Case(credit: 0.59, grade: .again),
    Case(credit: 0.5, usedHint: true, isQuick: true, grade: .again),
    Case(credit: 0, isSure: false, grade: .again),
    Case(credit: 0, type: .trueFalse, isQuick: true, grade: .again),
    Case(credit: 1, type: .trueFalse, isSure: false, grade: .again),
    Case(credit: 1, type: .trueFalse, isSure: false, usedHint: true, isQuick: true, grade: .again),
    Case(credit: 0.6, grade: .hard),
    Case(credit: 0.99, isQuick: true, grade: .hard),
    Case(credit: 0.6, isSure: false, grade: .hard),
    Case(credit: 1, usedHint: true, grade: .hard),
    Case(credit: 1, usedHint: true, isQuick: true, grade: .hard),
    Case(credit: 1, type: .trueFalse, usedHint: true, grade: .hard),
    Case(credit: 1, isSure: false, grade: .hard),
    Case(credit: 1, isSure: false, isQuick: true, grade: .hard),
    Case(credit: 1, type: .blank, isSure: false, grade: .hard),
    Case(credit: 1, grade: .good),
    Case(credit: 1, type: .trueFalse, grade: .good),
    Case(credit: 1, isQuick: true, grade: .easy),
    Case(credit: 1, type: .trueFalse, isQuick: true, grade: .easy),
  ])
  func `从作答到等级`(_ example: Case) {
    let grade = GradeRule.grade(
      credit: Credit(example.credit), type: example.type, isSure: example.isSure,
      usedHint: example.usedHint, isQuick: example.isQuick)
    #expect(grade == example.grade)
  }

  /// The whole table against the sentence of the design: type × credit × sure × hint × quick.
  @Test(arguments: QuestionType.allCases)
  func `全表`(_ type: QuestionType) {
    let credits = type == .trueFalse ? [0, 1] : [0, 0.5, 0.75, 1]
    for (credit, switches) in credits.flatMap({ credit in (0..<8).map { (credit, $0) } }) {
      let (isSure, usedHint) = (switches & 1 != 0, switches & 2 != 0)
      let isQuick = switches & 4 != 0
      let expected: Grade =
        if credit < 0.6 || type == .trueFalse && !isSure {
          .again
        } else if credit < 1 || usedHint || !isSure {
          .hard
        } else {
          isQuick ? .easy : .good
        }
      let grade = GradeRule.grade(
        credit: Credit(credit), type: type, isSure: isSure, usedHint: usedHint, isQuick: isQuick)
      #expect(grade == expected, "\(credit) \(isSure) \(usedHint) \(isQuick)")
    }
  }
}
