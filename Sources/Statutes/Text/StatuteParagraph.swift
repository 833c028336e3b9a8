/// One paragraph (款) of an article, with the items (项) under it. What follows the last item is the next
/// paragraph.
package struct StatuteParagraph: Hashable, Sendable {
  package var text: String
  package var items: [StatuteItem]

  package init(_ text: String, items: [StatuteItem] = []) {
    self.text = text
    self.items = items
  }

  /// The text, then each item with its number: （一）….
  package var lines: [String] { [text] + items.map(\.line) }

  /// The item of that number.
  package func item(_ number: Int) -> StatuteItem? {
    items.first { $0.number == number }
  }
}
