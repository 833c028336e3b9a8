package import Questions

/// The names that questions had before, found as quickly as `QuestionNumbers` finds them. Made once for a whole roster.
package struct FormerNumbers: Sendable {
  let names: [QuestionName: QuestionName]
  private var numbers = QuestionNumbers()
  /// By number, what the question is called now.
  private var now: [QuestionName] = []

  /// Leads from each name that a question had before to the one it has now.
  package init(_ names: [QuestionName: QuestionName]) {
    self.names = names
    for (former, name) in names.sorted(by: { $0.key < $1.key })
    where numbers.number(of: former) == now.count {
      now.append(name)
    }
  }

  /// By each number of `used`, the number that the question has under its name of today, which is added to `used`; `nil` if
  /// all have kept their names.
  func today(in used: inout QuestionNumbers) -> [Int]? {
    guard !now.isEmpty else { return nil }
    var today = Array(0..<used.count)
    var hasChanged = false
    for number in today.indices {
      guard let former = numbers.find(number, of: used) else { continue }
      today[number] = used.number(of: now[former])
      hasChanged = true
    }
    return hasChanged ? today : nil
  }
}
