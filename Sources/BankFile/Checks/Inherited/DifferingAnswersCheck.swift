import Diagnostics
import Questions

/// The same question as an earlier one, or nearly the same, with another answer: one of the two is wrong or
/// out of date. Short answers are not compared, and of true/false statements only those in the same words: one
/// word makes the difference between them.
enum DifferingAnswersCheck {
  private static let threshold = 85

  static func findings(
    in banks: [CheckedBank], _ stems: [ComparedStem]
  ) -> [[Diagnostic<CheckProblem>]] {
    var findings: [[Diagnostic<CheckProblem>]] = banks.map { _ in [] }
    let join = SimilarityJoin(stems.map { Grams.hashes(of: $0.text) }, threshold: threshold)
    let matches = join.matches { later, earlier in
      contradict(banks, stems[later], stems[earlier])
    }
    for match in matches {
      let (stem, other) = (stems[match.later], stems[match.earlier])
      let place = banks[other.bank].place(of: other.name, heading: other.heading)
      let percent = stem.text == other.text ? 100 : match.percent
      let problem = CheckProblem.differingAnswers(of: place, percent: percent)
      findings[stem.bank].append(Diagnostic(problem, at: stem.heading))
    }
    return findings
  }

  private static func contradict(
    _ banks: [CheckedBank], _ stem: ComparedStem, _ other: ComparedStem
  ) -> Bool {
    guard !stem.isLinked(to: other), !stem.isSibling(of: other),
      !stem.handles.isDisjoint(with: other.handles),
      let left = banks[stem.bank].question(named: stem.name),
      let right = banks[other.bank].question(named: other.name)
    else { return false }
    return ComparedAnswer(left.body).contradicts(
      ComparedAnswer(right.body), asksTheSame: stem.text == other.text)
  }
}
