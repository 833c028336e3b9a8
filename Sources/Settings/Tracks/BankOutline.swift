package import Questions

/// What checking a track needs to know of a bank.
package struct BankOutline: Sendable {
  /// A question that everybody may be served.
  package struct Question: Sendable {
    package let id: QuestionID
    package let chapter: String?
    package let tags: [String]

    package init(id: QuestionID, chapter: String?, tags: [String]) {
      self.id = id
      self.chapter = chapter
      self.tags = tags
    }
  }

  /// The titles of its chapters.
  package let chapters: [String]
  package let questions: [Question]

  package init(chapters: [String], questions: [Question]) {
    self.chapters = chapters
    self.questions = questions
  }
}
