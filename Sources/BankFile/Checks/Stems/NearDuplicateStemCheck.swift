import Diagnostics

/// A question nearly as an earlier one, by this or another bank. At most one finding for a question, since
/// what is near to one is mostly near to others too. Children of one case are not compared: they share its
/// text, and are served together.
enum NearDuplicateStemCheck {
  /// Questions whose 5-grams agree to this share, in per cent, are near duplicates.
  private static let threshold = 85

  static func findings(
    in banks: [CheckedBank], _ stems: [ComparedStem]
  ) -> [[Diagnostic<CheckProblem>]] {
    var findings: [[Diagnostic<CheckProblem>]] = banks.map { _ in [] }
    var seen: Set<[UInt32]> = []
    let stems = stems.filter { seen.insert($0.text).inserted }
    let join = SimilarityJoin(stems.map { Grams.hashes(of: $0.text) }, threshold: threshold)
    let matches = join.matches { later, earlier in
      let (stem, other) = (stems[later], stems[earlier])
      return !stem.isLinked(to: other) && !stem.isSibling(of: other)
        && !stem.handles.isDisjoint(with: other.handles)
    }
    for match in matches {
      let (stem, other) = (stems[match.later], stems[match.earlier])
      let place = banks[other.bank].place(of: other.name, heading: other.heading)
      let problem = CheckProblem.nearDuplicateStem(of: place, percent: match.percent)
      findings[stem.bank].append(Diagnostic(problem, at: stem.heading))
    }
    return findings
  }
}
