import Questions
import Sessions

extension PlannedQuestion {
  /// A question as the plan for an exam sees it. One whose key changed has to be learnt anew.
  init(_ item: StudyItem, seconds: Double) {
    // Chapters of different banks often have one title.
    let chapter = "\(item.name.bank) \(item.candidate.chapter ?? "")"
    self.init(
      name: item.name.description, chapter: chapter, seconds: seconds,
      state: item.hasOtherKey ? nil : item.study)
  }
}
