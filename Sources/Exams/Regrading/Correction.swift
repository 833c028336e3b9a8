package import Questions
package import Records

/// How a question is marked after all that was said about it later.
package struct Correction: Hashable, Sendable {
  package enum Treatment: Hashable, Sendable {
    /// By a key: its own or another one.
    case byKey
    /// Full marks for everybody.
    case everyone
    /// It counts for nobody.
    case dropped
  }

  package private(set) var treatment = Treatment.byKey
  /// Instead of the paper's key; `nil` if that stands.
  package private(set) var key: RecordedAnswer?
  /// Right as well.
  package private(set) var accepted: [RecordedAnswer] = []

  package init() {}

  /// Adds what was decided next. A new key, full marks for everybody, and dropping replace what was decided
  /// before; another right answer comes on top of the key.
  package mutating func apply(_ rule: Regrade.Rule) {
    switch rule {
    case .key(let key): self = Correction(key: key)
    case .accept(let answer):
      treatment = .byKey
      if !accepted.contains(answer) { accepted.append(answer) }
    case .everyone: self = Correction(treatment: .everyone)
    case .drop: self = Correction(treatment: .dropped)
    }
  }

  /// What was right has changed, so marks that were keyed in without the answers may be wrong.
  package var changesKey: Bool { treatment == .byKey && (key != nil || !accepted.isEmpty) }

  private init(treatment: Treatment = .byKey, key: RecordedAnswer? = nil) {
    self.treatment = treatment
    self.key = key
  }

  /// What is decided about each question after all of `regrades`, which come in order of time.
  package static func all(_ regrades: [Regrade]) -> [QuestionName: Correction] {
    var corrections: [QuestionName: Correction] = [:]
    for regrade in regrades {
      corrections[regrade.question, default: Correction()].apply(regrade.rule)
    }
    return corrections
  }
}
