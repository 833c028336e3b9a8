/// Values, each once, in the order in which they came. Adding takes the same time however many there are.
struct DistinctList<Element: Hashable & Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var known: Set<Element> = []

  mutating func add(_ element: Element) {
    if known.insert(element).inserted { elements.append(element) }
  }

  func contains(_ element: Element) -> Bool { known.contains(element) }
}
