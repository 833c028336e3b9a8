/// The words of a paper's sheet in the language of the reader. They are the caller's.
package struct PaperSheetWords: Sendable {
  package let rank: String
  package let deputy: String
  package let name: String
  package let group: String
  package let township: String
  package let county: String
  /// For each section of the paper.
  package let sections: [String]
  package let total: String
  package let share: String
  package let result: String
  package let passed: String
  package let failed: String
  package let absent: String
  package let running: String
  package let missing: String
  /// Names the rows of means.
  package let mean: String
  package let meanOfAll: String
  /// For deputies of whom no group, township or county is known.
  package let ungrouped: String
  /// How many of how many passed: 及格 18/20.
  package let passedOf: @Sendable (_ passed: Int, _ sat: Int) -> String

  package init(
    rank: String, deputy: String, name: String, group: String, township: String, county: String,
    sections: [String], total: String, share: String, result: String, passed: String,
    failed: String, absent: String, running: String, missing: String, mean: String,
    meanOfAll: String, ungrouped: String,
    passedOf: @escaping @Sendable (_ passed: Int, _ sat: Int) -> String
  ) {
    self.rank = rank
    self.deputy = deputy
    self.name = name
    self.group = group
    self.township = township
    self.county = county
    self.sections = sections
    self.total = total
    self.share = share
    self.result = result
    self.passed = passed
    self.failed = failed
    self.absent = absent
    self.running = running
    self.missing = missing
    self.mean = mean
    self.meanOfAll = meanOfAll
    self.ungrouped = ungrouped
    self.passedOf = passedOf
  }

  func title(of column: PaperSheetColumn) -> String {
    switch column {
    case .rank: rank
    case .deputy: deputy
    case .name: name
    case .group: group
    case .township: township
    case .county: county
    case .section(let index): sections[index]
    case .total: total
    case .share: share
    case .result: result
    }
  }
}
