/// Neighbouring articles that were moved by the same number of places: 第五条 to 第八条 became 第九条 to 第十二条.
package struct NumberRun: Hashable, Sendable {
  package let firstOld: ArticleNumber
  package private(set) var lastOld: ArticleNumber
  package let firstNew: ArticleNumber
  package private(set) var lastNew: ArticleNumber
  package private(set) var count = 1

  init(_ pairing: ArticlePairing) {
    (firstOld, lastOld) = (pairing.old, pairing.old)
    (firstNew, lastNew) = (pairing.new, pairing.new)
  }

  /// The runs of pairings that are in order of the old number.
  package static func runs(of pairings: some Sequence<ArticlePairing>) -> [NumberRun] {
    var runs: [NumberRun] = []
    for pairing in pairings {
      if var last = runs.last, last.takes(pairing) {
        runs[runs.count - 1] = last
      } else {
        runs.append(NumberRun(pairing))
      }
    }
    return runs
  }

  private mutating func takes(_ pairing: ArticlePairing) -> Bool {
    guard pairing.old.follows(lastOld), pairing.new.follows(lastNew) else { return false }
    (lastOld, lastNew) = (pairing.old, pairing.new)
    count += 1
    return true
  }
}

extension ArticleNumber {
  /// Whether it is the next plain number.
  fileprivate func follows(_ other: ArticleNumber) -> Bool {
    insertion == nil && other.insertion == nil && number == other.number + 1
  }
}

extension ArticleNumber {
  /// Ascending numbers with neighbours taken together: 3, 4, 5, 11 are 3…5 and 11…11.
  package static func spans(of numbers: some Sequence<ArticleNumber>) -> [ClosedRange<
    ArticleNumber
  >] {
    var spans: [ClosedRange<ArticleNumber>] = []
    for number in numbers {
      if let last = spans.last, number.follows(last.upperBound) {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans
  }
}
