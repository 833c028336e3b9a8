package import Papers
package import Questions
package import Records

/// A question at which two keyings of one sheet differ.
package struct SheetDifference: Hashable, Sendable {
  package let item: PaperItem
  /// `nil` where it was left open.
  package let first: Answer?
  package let second: Answer?

  /// All of them in the order printed; `nil` if the keyings are not both of answers, so that only the whole can be compared.
  package static func all(
    _ first: PaperEntry.Result, _ second: PaperEntry.Result, _ items: [PaperItem]
  ) -> [SheetDifference]? {
    guard case .answers(let one) = first, case .answers(let other) = second else { return nil }
    return items.compactMap { item in
      let answers = [one, other].map { $0[item.name]?.answer(to: item.question.type) }
      guard answers[0] != answers[1] else { return nil }
      return SheetDifference(item: item, first: answers[0], second: answers[1])
    }
  }
}
