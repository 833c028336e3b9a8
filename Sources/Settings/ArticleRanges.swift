/// Ranges of articles as `laws.yaml` lists them: `1-34`, `1-3,5-8`, `7`.
enum ArticleRanges {
  /// `nil` unless the ranges are well formed, in order and apart.
  static func parse(_ text: String) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
        first >= 1, first <= last, first > (ranges.last?.upperBound ?? 0)
      else { return nil }
      ranges.append(first...last)
    }
    return ranges
  }
}
