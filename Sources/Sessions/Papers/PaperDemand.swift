package import Questions
package import Settings

/// Questions that a section needs of some levels of difficulty.
package struct PaperDemand: Hashable, Sendable {
  /// The section's number, from 1.
  package let section: Int
  package let type: QuestionType
  /// `nil` where difficulty does not matter.
  package let levels: ClosedRange<Int>?
  package let count: Int
  let sources: [BlueprintSource]
  let language: String

  /// What a blueprint needs, in the order of its sections and of their shares.
  package static func demands(of blueprint: Blueprint) -> [PaperDemand] {
    blueprint.sections.enumerated().flatMap { index, section in
      func demand(_ levels: ClosedRange<Int>?, _ count: Int) -> PaperDemand {
        PaperDemand(
          section: index + 1, type: section.type, levels: levels, count: count,
          sources: blueprint.sources(of: section), language: blueprint.language)
      }
      guard !section.shares.isEmpty else { return [demand(nil, section.count)] }
      return zip(section.shares, DifficultyShare.counts(of: section.shares, in: section.count))
        .map { demand($0.levels, $1) }
    }.filter { $0.count > 0 }
  }

  /// Whether a question may stand there.
  func admits(_ candidate: PoolQuestion) -> Bool {
    let question = candidate.question
    guard question.type == type else { return false }
    if let levels {
      guard let level = question.fields.difficulty?.level, levels.contains(level) else {
        return false
      }
    }
    let isOwnLanguage =
      candidate.header.language.lowercased().prefix(2)
      == language.lowercased().prefix(2)
    guard !sources.isEmpty else { return isOwnLanguage }
    return sources.contains { source in
      (source.bank != nil || isOwnLanguage)
        && source.admits(
          bank: question.name.bank, chapter: question.chapter, tags: question.fields.tags)
    }
  }
}

/// A demand that the banks cannot meet.
package struct PaperShortage: Error, Hashable, Sendable {
  package let demand: PaperDemand
  /// How many questions there are for it, those that other demands need as much left out.
  package let found: Int
}
