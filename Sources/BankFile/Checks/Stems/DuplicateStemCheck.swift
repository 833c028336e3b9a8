import Diagnostics

/// A question that has been asked before in the same words, by this or another bank. Linear.
enum DuplicateStemCheck {
  private struct Key: Hashable {
    let text: [UInt32]
    let handle: String
  }

  static func findings(
    in banks: [CheckedBank], _ stems: [ComparedStem]
  ) -> [[Diagnostic<CheckProblem>]] {
    var findings: [[Diagnostic<CheckProblem>]] = banks.map { _ in [] }
    var first: [Key: ComparedStem] = [:]
    for stem in stems {
      let keys = stem.handles.sorted().map { Key(text: stem.text, handle: $0) }
      if let other = keys.lazy.compactMap({ first[$0] }).first {
        let place = banks[other.bank].place(of: other.name, heading: other.heading)
        findings[stem.bank].append(Diagnostic(.duplicateStem(of: place), at: stem.heading))
      }
      for key in keys where first[key] == nil { first[key] = stem }
    }
    return findings
  }
}
