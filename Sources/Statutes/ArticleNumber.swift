/// The number of an article (条): 47, or 47-1 for 第四十七条之一.
package struct ArticleNumber: Hashable, Comparable, Sendable {
  /// 1 or more.
  package let number: Int
  /// The 之… part, 1 or more; `nil` for a plain number.
  package let insertion: Int?

  package init(_ number: Int, insertion: Int? = nil) {
    self.number = number
    self.insertion = insertion
  }

  package static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
    (left.number, left.insertion ?? 0) < (right.number, right.insertion ?? 0)
  }
}

extension ArticleNumber: CustomStringConvertible {
  /// `47` or `47-1`, as in JSON and short citations.
  package var description: String {
    insertion.map { "\(number)-\($0)" } ?? String(number)
  }
}
