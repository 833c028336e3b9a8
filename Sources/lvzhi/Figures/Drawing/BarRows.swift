import Diagnostics

/// Rows of bars in blocks: a name, a bar, and the same in words. Without drawings they are sentences.
struct BarRows {
  struct Row {
    let name: String
    /// What each part of the bar counts; of all rows as many as there are blocks.
    let counts: [Int]
    /// What stands beside the bar; short.
    let words: String
    /// What is said instead where nothing is drawn.
    let sentence: String

    init(_ name: String, _ counts: [Int], _ words: String, sentence: String? = nil) {
      self.name = HarmlessText.oneLine(name)
      self.counts = counts
      self.words = words
      self.sentence = sentence ?? words
    }
  }

  /// What the parts are drawn with.
  let blocks: [Character]
  let language: Language
  /// In columns.
  let width: Int
  /// In sentences, without drawings.
  let isPlain: Bool

  private static let measure = DisplayWidth()
  private static let widest = 40
  private static let narrowest = 10

  /// A line for each row; two where there is too little room for a bar between name and words.
  func lines(_ rows: [Row]) -> [ScreenLine] {
    guard !isPlain else {
      let colon = language == .chinese ? "：" : ": "
      return rows.map { .text("  " + $0.name + colon + $0.sentence) }
    }
    let names = rows.map { Self.measure.columns(of: $0.name) }.max() ?? 0
    let words = rows.map { Self.measure.columns(of: $0.words) }.max() ?? 0
    let barWidth = min(Self.widest, width - names - words - 6)
    return rows.flatMap { row -> [ScreenLine] in
      guard barWidth >= Self.narrowest else {
        return [.text("  \(row.name)  \(row.words)"), .text("  " + bar(row, max(1, width - 4)))]
      }
      let name = Self.measure.padded(row.name, to: names)
      return [.text("  \(name)  \(bar(row, barWidth))  \(row.words)")]
    }
  }

  private func bar(_ row: Row, _ width: Int) -> String {
    StackedBar(counts: row.counts, blocks: blocks, width: width).text
  }
}
