import Diagnostics
package import Questions

/// Whether the place or the length of options betrays which are right, over the choice questions of some
/// banks.
package struct KeyBalance: Hashable, Sendable {
  /// What stands at one letter.
  package struct Letter: Hashable, Sendable {
    /// Questions that have an option there.
    package fileprivate(set) var options = 0
    /// Those of them in which it is right.
    package fileprivate(set) var right = 0
  }

  /// Questions with one right option.
  package private(set) var single = 0
  /// Of those, the ones whose right option is longer than every other one.
  package private(set) var longest = 0
  /// Questions with one right option of four.
  package private(set) var ofFour = 0
  /// At which letter, A to D, those are right. Questions with fewer or more options are left out, since a
  /// quarter is to be expected at each letter.
  package private(set) var ofFourAt = [0, 0, 0, 0]
  /// Questions with any number of right options.
  package private(set) var multiple = 0
  /// What stands at their letters, from A to the last that is used.
  package private(set) var multipleAt: [Letter] = []

  package init() {}

  /// Counts a question; other types than choices change nothing.
  package mutating func add(_ body: QuestionBody) {
    switch body {
    case .single(let choices, let right): addSingle(choices, right.index)
    case .multiple(let choices):
      multiple += 1
      grow(to: choices.count)
      for (index, choice) in choices.enumerated() {
        multipleAt[index].options += 1
        if choice.isRight { multipleAt[index].right += 1 }
      }
    case .trueFalse, .blanks, .ordering, .matching, .short: break
    }
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.single += right.single
    sum.longest += right.longest
    sum.ofFour += right.ofFour
    sum.ofFourAt = zip(left.ofFourAt, right.ofFourAt).map { $0 + $1 }
    sum.multiple += right.multiple
    sum.grow(to: right.multipleAt.count)
    for (index, letter) in right.multipleAt.enumerated() {
      sum.multipleAt[index].options += letter.options
      sum.multipleAt[index].right += letter.right
    }
    return sum
  }

  private mutating func addSingle(_ choices: [Choice], _ right: Int) {
    single += 1
    if choices.count == 4 {
      ofFour += 1
      ofFourAt[right] += 1
    }
    let lengths = choices.map { Self.length($0.text) }
    let others = lengths.indices.filter { $0 != right }.map { lengths[$0] }
    if others.allSatisfy({ $0 < lengths[right] }) { longest += 1 }
  }

  private mutating func grow(to letters: Int) {
    while multipleAt.count < letters { multipleAt.append(Letter()) }
  }

  /// What is seen of an option's length: white space does not count.
  private static func length(_ text: String) -> Int {
    text.unicodeScalars.count { !$0.properties.isWhitespace }
  }
}
