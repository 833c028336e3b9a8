import Cores
package import Exams
import Papers
import Questions

extension ResponseMatrix {
  /// The responses of everybody of whom more than sums is known, named or not, in the order in which the paper's
  /// first variant prints its questions. A question that was dropped is not among them; one with another key is
  /// judged by that.
  package init(_ results: PaperResults) {
    let marking = results.marking
    let paper = results.paper
    let printed = paper.variants.first.map { paper.items($0.letter) } ?? []
    let counting = printed.filter { marking.corrections[$0.name]?.treatment != .dropped }
    let absent = results.results.values.count { if case .absent = $0 { true } else { false } }
    self.init(
      counting.map { item in
        TestItem(
          item.question, maximum: item.content.points, right: marking.rightAnswers(item.content))
      }, absent: absent)
    reserveCapacity(persons: results.results.count)
    let names = counting.map(\.name)
    // Marks are kept in the order in which the questions were drawn.
    let places = Dictionary(
      marking.questions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let order = names.compactMap { places[$0] }
    let responses = Parallel.map(Array(results.results.values)) { result -> [TestResponse]? in
      guard let sitting = result.sitting, let items = sitting.score.items else { return nil }
      return zip(names, order).map { name, place in
        TestResponse(items[place], sitting.answers?[name], isKnown: sitting.answers != nil)
      }
    }
    for case let responses? in responses where (try? append(responses)) == nil {
      try? append(responses.map(\.withoutPicks))
    }
  }
}

extension TestResponse {
  /// What somebody did with one question; which options were picked is known with the answers alone.
  fileprivate init(_ score: ItemScore, _ answer: Answer?, isKnown: Bool) {
    guard isKnown else {
      self = .marked(Double(score.points.hundredths) / 100, picked: nil)
      return
    }
    // Full marks for everybody are for those too who left it open.
    self =
      answer == nil && score.points > .zero
      ? .marked(Double(score.points.hundredths) / 100, picked: [])
      : TestResponse(answer, earned: score.points)
  }

  fileprivate var withoutPicks: TestResponse {
    if case .marked(let mark, _) = self { .marked(mark, picked: nil) } else { self }
  }
}
