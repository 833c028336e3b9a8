import BankFile
import Diagnostics
import Statutes
import Testing

struct CheckCodeTests {
  private static let day = Fixture.day("2025-03-11")
  private static let place = QuestionPlace(Fixture.name("jia/1"), path: "jia.md", line: 10)

  struct Case: CustomStringConvertible, Sendable {
    let problem: CheckProblem
    let code: FindingCode
    let severity: Severity
    var description: String { code.rawValue }

    init(_ problem: CheckProblem, _ code: FindingCode, _ severity: Severity = .warning) {
      self.problem = problem
      self.code = code
      self.severity = severity
    }
  }

  static let cases: [Case] = [
    Case(
      .articleOutOfRange(Fixture.deputies, version: day, .whole, articles: nil), .articleOutOfRange,
      .error),
    Case(.formerNameInUse(place), .duplicateID, .error),
    Case(.unknownVersion(Fixture.deputies, version: day, meant: nil), .unknownVersion),
    Case(.missingVersion(Fixture.deputies, citations: 1), .missingVersion),
    Case(
      .supersededVersion(Fixture.deputies, version: day, successor: nil, questions: nil),
      .supersededVersion),
    Case(.unregisteredSource("某文件", meant: nil), .unregisteredSource),
    Case(.noCitation, .noCitation), Case(.expired(day), .expired),
    Case(.unknownContrast(Fixture.name("jia/1"), now: nil), .unknownContrast),
    Case(.duplicateStem(of: place), .duplicateStem),
    Case(.nearDuplicateStem(of: place, percent: 90), .nearDuplicateStem),
    Case(.identicalOptions(Fixture.letter("A"), Fixture.letter("B")), .identicalOptions),
    Case(.allOfAboveShuffled(Fixture.letter("A")), .allOfAboveShuffled),
    Case(.giveaway(Fixture.letter("A")), .giveaway),
    Case(.longestOptionBias(longest: 40, questions: 40), .longestOptionBias),
    Case(.letterBias(counts: [40, 0, 0, 0], questions: 40), .letterBias),
    Case(.wording("提案", instead: ["议案"]), .wording), Case(.staleFact(Fixture.stale), .staleFact),
    Case(
      .olderVersion(Fixture.deputies, version: day, .whole, now: nil), .olderVersion),
    Case(.differingAnswers(of: place, percent: 100), .differingAnswers),
  ]

  @Test(arguments: cases) func `代码和轻重`(_ example: Case) {
    #expect(example.problem.code == example.code)
    #expect(example.problem.severity == example.severity)
    #expect(Finding.check(example.problem).code == example.code)
  }
}
