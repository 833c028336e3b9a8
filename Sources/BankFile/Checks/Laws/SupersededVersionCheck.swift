import Dates
import Diagnostics
import Questions
import Statutes

/// A version that no longer applies on the day: once for the bank if the header names it, else at the
/// citation. Questions whose 有效 is over by then rightly keep to the old text.
enum SupersededVersionCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let laws = CitedLaws(bank, context) else { return [] }
    var restingOnHeader: [LawName: Set<Int>] = [:]
    var findings: [Diagnostic<CheckProblem>] = []
    for cited in bank.citations {
      guard let provision = cited.provision, let law = laws.law(provision) else { continue }
      let current = cited.questions.filter { index in
        bank.questions[index].question.fields.validity.to.map { $0 >= context.day } ?? true
      }
      if current.isEmpty { continue }
      guard let version = provision.version else {
        restingOnHeader[law.name, default: []].formUnion(current)
        continue
      }
      if let problem = problem(law, version, on: context.day) {
        findings.append(Diagnostic(problem, at: cited.range))
      }
    }
    for (law, version) in laws.headerLaws {
      guard let questions = restingOnHeader[law.name]?.count,
        let problem = problem(law, version, on: context.day, questions: questions)
      else { continue }
      findings.append(Diagnostic(problem, at: CheckedBank.start))
    }
    return findings
  }

  /// What is wrong with resting on a version on that day; `nil` if nothing is.
  private static func problem(
    _ law: Law, _ adopted: CalendarDate, on day: CalendarDate, questions: Int? = nil
  ) -> CheckProblem? {
    guard let end = law.supersession(ofVersion: adopted), end.from <= day else { return nil }
    return .supersededVersion(
      law.name, version: adopted, successor: law.version(inForceOn: day)?.adopted,
      questions: questions)
  }
}
