/// Reads which points of a short answer were made: `1 3`, `13`, `无`.
enum PointNumbers {
  /// The numbers, in order; empty for none; `nil` if the line is not understood. With more than nine
  /// points numbers need separators.
  static func read(_ line: String, upTo last: Int) -> [Int]? {
    let text = line.trimmed.narrowed.lowercased()
    if ["无", "没有", "none", "0"].contains(text) { return [] }
    let pieces = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    let separators = text.filter { !($0.isASCII && $0.isNumber) }
    guard separators.allSatisfy({ $0.isWhitespace || "、,，;；.和".contains($0) }), !pieces.isEmpty
    else {
      return nil
    }
    let words = last > 9 ? pieces : pieces.flatMap { $0.map(String.init) }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count, numbers.allSatisfy((1...max(last, 1)).contains) else {
      return nil
    }
    return Set(numbers).sorted()
  }
}
