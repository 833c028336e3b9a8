/// What there is to say about a question of another system.
package struct ForeignFields: Sendable, Hashable {
  package var place: ImportPlace
  /// The id that the source gives, if it gives one that lasts.
  package var sourceID: String?
  /// A name that the source gives beside the wording.
  package var title: String?
  /// The category, from the outermost in; it becomes the chapter.
  package var category: [String] = []
  package var tags: [String] = []
  /// For blanks the gaps stand as `{{}}`, in the order of the answers. A stem with fewer gaps than answers gets the rest
  /// behind it.
  package var stem: String
  package var body: ForeignBody
  /// What is said to everybody after the answer.
  package var explanation: String?
  package var hint: String?
  /// 1…5; `nil` where the source does not say.
  package var difficulty: Int?
  /// Where the answer comes from, as the source writes it.
  package var basis: String?
  /// From when to when it holds, as the source writes it.
  package var validity: String?
  /// Fields that only banks have, as banks write them; there where the item comes from one.
  package var own: [OwnField: String] = [:]
  /// How sure the reader is that it understood the item, 0…1. Formats with a grammar are sure.
  package var confidence = 1.0
  /// What of the source did not come along.
  package var losses: [ImportLoss] = []

  init(place: ImportPlace, stem: String, body: ForeignBody) {
    self.place = place
    self.stem = stem
    self.body = body
  }
}
