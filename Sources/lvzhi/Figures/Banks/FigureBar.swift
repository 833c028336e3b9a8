/// A bar of a drawing that is the same on the screen and on a page.
struct FigureBar: Hashable {
  let name: String
  /// What is drawn.
  let part: Int
  /// What the full length of the bar would be.
  let whole: Int
  let words: String

  /// Bars of which the longest is full.
  static func scaled(_ values: [(name: String, value: Int, words: String)]) -> [FigureBar] {
    let most = values.map(\.value).max() ?? 0
    return values.map { FigureBar(name: $0.name, part: $0.value, whole: most, words: $0.words) }
  }
}
