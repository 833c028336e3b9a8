/// How many single-character insertions, deletions, replacements or swaps of neighbours separate two
/// words (optimal string alignment). Counted in characters, so that one 汉字 counts once.
package enum EditDistance {
  /// O(`left.count` × `right.count`).
  package static func between(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  /// The candidate nearest to `word`, if one is near enough to have been meant: at most a third of the
  /// longer word's characters apart, and at least one for words of two characters. The first of equals.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = between(word, candidate)
      let allowed = max(1, max(word.count, candidate.count) / 3)
      guard distance <= allowed, distance < max(word.count, candidate.count) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }
}
