package import Questions

/// What the questions of one bank are like.
package struct BankFigures: Sendable {
  package let header: BankHeader
  /// In order. What stands before the first chapter has no title, and is only there if it has questions.
  package let chapters: [(title: String?, tally: QuestionTally)]
  /// All of the bank.
  package let tally: QuestionTally

  /// Reads every question once.
  package init(_ document: BankDocument) {
    header = document.header
    // First those before the first chapter, then the chapters.
    var tallies = [QuestionTally](repeating: QuestionTally(), count: document.chapters.count + 1)
    for index in 0..<document.count {
      let chapter = document.outline(at: index).chapter ?? -1
      tallies[chapter + 1].add(document.question(at: index))
    }
    let titled = tallies.dropFirst().enumerated().map { (document.title(ofChapter: $0), $1) }
    chapters = (tallies[0] == QuestionTally() ? [] : [(nil, tallies[0])]) + titled
    tally = tallies.reduce(QuestionTally(), +)
  }
}
