package import Questions

/// What somebody wants to practise.
package struct PracticeRequest: Sendable, Hashable {
  /// At most so many questions; `nil` means all.
  package var count: Int?
  /// Only chapters whose title contains this.
  package var chapter: String?
  package var tag: String?
  package var type: QuestionType?
  package var order: PracticeOrder

  package init(
    count: Int? = nil, chapter: String? = nil, tag: String? = nil, type: QuestionType? = nil,
    order: PracticeOrder = .random
  ) {
    self.count = count
    self.chapter = chapter
    self.tag = tag
    self.type = type
    self.order = order
  }

  /// Whether a question is among those wanted.
  package func admits(_ candidate: Candidate) -> Bool {
    if let type, candidate.type != type { return false }
    if let tag, !candidate.tags.contains(tag) { return false }
    if let chapter, candidate.chapter?.contains(chapter) != true { return false }
    return true
  }
}
