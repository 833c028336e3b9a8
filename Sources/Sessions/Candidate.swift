package import Questions

/// What choosing questions needs to know of one.
package struct Candidate: Hashable, Sendable {
  package let name: QuestionName
  package let type: QuestionType
  /// Title of its chapter.
  package let chapter: String?
  package let tags: [String]
  /// The case it belongs to; the children of a case are served together.
  package let parent: QuestionID?

  package init(
    name: QuestionName, type: QuestionType, chapter: String? = nil, tags: [String] = [],
    parent: QuestionID? = nil
  ) {
    self.name = name
    self.type = type
    self.chapter = chapter
    self.tags = tags
    self.parent = parent
  }
}
