package import Questions
package import Records
package import Settings

/// Chooses the questions of a lesson.
package enum LessonDraw {
  /// The questions to serve, drawn from `candidates`, which stand in the order of their banks: for each drill
  /// of the lesson as many as it asks, as far as there are. Questions never met come first, then the
  /// weakest; either are spread over what there is to choose from, so that a long chapter is met from its
  /// beginning to its end. Nothing is drawn by chance. O(n log n) for each drill.
  package static func questions(
    for lesson: Lesson, from candidates: [Candidate], states: [QuestionName: QuestionState]
  ) -> [QuestionName] {
    var taken: Set<QuestionName> = []
    return lesson.drills.flatMap { drill -> [QuestionName] in
      let fitting = candidates.filter { candidate in
        candidate.name.bank == drill.bank && !taken.contains(candidate.name)
          && drill.admits(candidate.name.id, chapter: candidate.chapter, tags: candidate.tags)
      }
      let chosen = chosen(drill.count, from: fitting, states)
      taken.formUnion(chosen)
      return chosen
    }
  }

  private static func chosen(
    _ count: Int, from fitting: [Candidate], _ states: [QuestionName: QuestionState]
  ) -> [QuestionName] {
    let groups = Dictionary(grouping: fitting) { rank($0.name, states) }
    var chosen: Set<QuestionName> = []
    for rank in groups.keys.sorted() where chosen.count < count {
      chosen.formUnion(spread(count - chosen.count, over: groups[rank] ?? []).map(\.name))
    }
    return PracticeDraw.questions(
      from: fitting.filter { chosen.contains($0.name) }, for: PracticeRequest(order: .bank), seed: 0
    ) { _ in .unseen }
  }

  /// Unmet 0, missed 1, known 2, mastered 3.
  private static func rank(
    _ name: QuestionName, _ states: [QuestionName: QuestionState]
  ) -> Int {
    switch Weakness(states[name]) {
    case .unseen: 0
    case .missed: 1
    case .known: 2
    case .mastered: 3
    }
  }

  /// So many of them at even distances; all if there are fewer.
  private static func spread(_ count: Int, over candidates: [Candidate]) -> [Candidate] {
    guard count < candidates.count else { return candidates }
    return (0..<count).map { candidates[$0 * candidates.count / count] }
  }
}
