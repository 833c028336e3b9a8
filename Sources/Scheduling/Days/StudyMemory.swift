/// What a deputy's graded answers to one question leave behind: all that lvzhi's schedule needs to know.
package struct StudyMemory: Hashable, Sendable {
  package let memory: Memory
  /// The study day of the last graded answer.
  package let lastDay: StudyDay
  /// Graded answers so far, 1 or more.
  package let reviews: Int

  package init(memory: Memory, lastDay: StudyDay, reviews: Int) {
    self.memory = memory
    self.lastDay = lastDay
    self.reviews = reviews
  }
}
