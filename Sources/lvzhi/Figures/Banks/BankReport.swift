import BankFile
import Questions
import Sessions
import Statutes
import Storage

/// All that is told of how good some banks are, on the screen, on a page or to other programs.
struct BankReport {
  struct Bank {
    let figures: BankFigures
    let contrasts: ContrastFigures
    /// How the bank alone covers the laws that it cites.
    let laws: [LawCoverage]
  }

  /// In the order in which they were named or found.
  let banks: [Bank]
  /// All of them.
  let total: QuestionTally
  let contrasts: ContrastFigures
  let laws: [LawCoverage]

  /// Without a registry nothing is said of laws.
  @MainActor
  init(of entries: [BankLibrary.Entry], registry: LawRegistry?, in program: Program) {
    let (sets, day) = (program.contrastSets.sets, program.dayInForce)
    let documents = entries.map(\.document)
    func coverage(_ documents: [BankDocument]) -> [LawCoverage] {
      registry.map { LawCoverage.of(documents, registry: $0, on: day) } ?? []
    }
    banks = documents.map { document in
      Bank(
        figures: BankFigures(document), contrasts: ContrastFigures(sets, of: [document.header.id]),
        laws: coverage([document]))
    }
    total = banks.map(\.figures.tally).reduce(QuestionTally(), +)
    contrasts = ContrastFigures(sets, of: Set(documents.map(\.header.id)))
    laws = coverage(documents)
  }

  /// Laws of which several versions are cited: there the version has to be named.
  func name(of coverage: LawCoverage) -> String {
    laws.count { $0.law == coverage.law } > 1
      ? "\(coverage.law) \(coverage.version)" : coverage.law.text
  }
}
