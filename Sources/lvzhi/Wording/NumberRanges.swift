/// Numbers told shortly: 3–16、18、20.
enum NumberRanges {
  /// Numbers that follow one another as a range; `numbers` are in order.
  static func text(_ numbers: [Int], _ separator: String) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound)\(separator)\(range.upperBound)"
      default: "\(range.lowerBound)–\(range.upperBound)"
      }
    }.joined(separator: separator)
  }
}
