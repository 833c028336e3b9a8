/// The situation that several child questions share.
package struct CaseText: Hashable, Sendable {
  package let id: QuestionID
  package let text: String

  package init(id: QuestionID, text: String) {
    self.id = id
    self.text = text
  }
}
