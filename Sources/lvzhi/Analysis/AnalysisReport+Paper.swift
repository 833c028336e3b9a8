import Exams
import Papers
import Sheets

extension AnalysisReport {
  /// The analysis of everybody who sat a paper and of whom more than sums is known, named or not.
  init(_ standing: Program.PaperStanding) {
    let paper = standing.paper
    let marking = standing.results.marking
    let items = paper.variants.first.map { paper.items($0.letter) } ?? []
    let counting = items.filter { marking.corrections[$0.name]?.treatment != .dropped }
    self.init(
      title: paper.title,
      PaperAnalysis(ResponseMatrix(standing.results), passMark: marking.passMark),
      labels: counting.map { ItemLabel(number: "\($0.number)", $0.question, order: $0.order) },
      variant: paper.variants.count > 1 ? paper.variants[0].letter.description : nil)
  }
}
