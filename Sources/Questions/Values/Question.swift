/// One question of a bank, as its author wrote it.
package struct Question: Hashable, Sendable {
  package let name: QuestionName
  /// What follows the id in the heading.
  package let label: String?
  /// Title of its chapter; `nil` before the bank's first chapter.
  package let chapter: String?
  /// The case it belongs to, if it is a child question.
  package let parent: CaseText?
  /// Markdown. For fill-in questions the gaps are in `body`, and stand here as `{{1}}`, `{{2}}`, ….
  package let stem: String
  package let body: QuestionBody
  package let fields: QuestionFields

  package init(
    name: QuestionName, label: String? = nil, chapter: String? = nil, parent: CaseText? = nil,
    stem: String, body: QuestionBody, fields: QuestionFields = QuestionFields()
  ) {
    self.name = name
    self.label = label
    self.chapter = chapter
    self.parent = parent
    self.stem = stem
    self.body = body
    self.fields = fields
  }

  package var type: QuestionType { body.type }
}
