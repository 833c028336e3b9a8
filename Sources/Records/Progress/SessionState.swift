package import Dates
package import Questions

/// A session as far as it went.
package struct SessionState: Hashable, Sendable {
  package let id: SessionID
  package let startedAt: Timestamp
  package let mode: PracticeMode
  /// In the order in which they are asked, under the names they have now.
  package let questions: [QuestionName]
  package let seed: UInt64?
  /// The lesson of a track that it is.
  package let lesson: TrackStep?
  /// What the first answer to each question earned in this session.
  package internal(set) var credits: [QuestionName: Credit] = [:]
  package internal(set) var skipped: Set<QuestionName> = []
  /// The questions for which a hint or the source was shown.
  package internal(set) var hinted: Set<QuestionName> = []
  /// Answers with full credit.
  package internal(set) var right = 0
  package internal(set) var hasEnded = false

  package var answered: Set<QuestionName> { Set(credits.keys) }

  /// Whether there is something to go on with: a question open, and no miss that ended a challenge.
  package var canGoOn: Bool {
    guard !hasEnded, !remaining.isEmpty else { return false }
    return mode != .challenge || credits.values.allSatisfy { $0 == .full }
  }

  /// What `--resume` goes on with: the questions neither answered nor skipped.
  package var remaining: [QuestionName] {
    questions.filter { credits[$0] == nil && !skipped.contains($0) }
  }
}
