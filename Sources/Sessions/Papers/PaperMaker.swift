import Dates
import Diagnostics
package import Papers
import Questions
package import Settings

/// Makes papers from a blueprint: draws the questions, mixes the variants, and freezes both.
package struct PaperMaker {
  package let blueprint: Blueprint
  /// 8 hexadecimal digits over the blueprint's file.
  package let blueprintDigest: String
  private let pool: [PoolQuestion]
  private let excluded: [PaperID]

  /// `pool` has the questions that may be asked on the day, in any order; those of the papers in
  /// `excluded` are left out.
  package init(
    _ blueprint: Blueprint, digest: String, pool: [PoolQuestion], excluding excluded: [Paper] = []
  ) {
    self.blueprint = blueprint
    blueprintDigest = digest
    let used = Set(excluded.flatMap { $0.questions.map(\.name) })
    let demands = PaperDemand.demands(of: blueprint)
    self.pool = pool.filter { candidate in
      !used.contains(candidate.name) && demands.contains { $0.admits(candidate) }
    }.sorted { $0.name < $1.name }
    self.excluded = excluded.map(\.id)
  }

  /// 8 hexadecimal digits over all that can be drawn.
  package var poolDigest: String {
    var bytes: [UInt8] = []
    for candidate in pool {
      let frozen = PaperQuestion(
        freezing: candidate.question, of: candidate.header, points: .zero, marking: .standard)
      bytes += frozen.canonicalText
      let fields = candidate.question.fields
      let links = fields.contrasts.map(\.description).sorted().joined(separator: " ")
      bytes += Array("\n\(fields.shuffles) \(links)\n".utf8)
    }
    return ContentDigest(of: bytes).hexadecimal(8)
  }

  /// The paper of a seed. The same blueprint, pool, excluded papers, seed and letters give the same paper to
  /// the byte; the questions and each variant do not depend on which `letters`, one or more, each once, are
  /// asked for. Throws what is asked for and not there.
  package func paper(
    seed: UInt64, variants letters: [VariantLetter]
  ) throws(PaperShortages) -> Paper {
    var chance = SplitMix64(seed: seed)
    let drawn = try PaperDraw.questions(for: blueprint, from: pool, using: &chance).get()
    let sections = zip(blueprint.sections, drawn).map { section, questions in
      PaperSection(
        heading: section.heading, type: section.type, pointsEach: section.pointsEach,
        marking: section.marking,
        questions: questions.map { candidate in
          PaperQuestion(
            freezing: candidate.question, of: candidate.header, points: section.pointsEach,
            marking: section.marking)
        })
    }
    let mixer = VariantMixer(sections: drawn.map { $0.map(\.question) }, seed: chance.next())
    let headers = banks(of: drawn)
    return Paper(
      PaperContents(
        title: blueprint.title, language: blueprint.language, rules: blueprint.rules,
        origin: PaperOrigin(
          blueprint: blueprint.id, seed: seed, blueprintDigest: blueprintDigest,
          poolDigest: poolDigest, excluded: excluded),
        checkedOn: headers.compactMap { $0.version.flatMap { CalendarDate($0) } }.min(),
        banks: headers.map {
          PaperBank(id: $0.id, title: $0.title, version: $0.version, license: $0.license)
        }, sections: sections, variants: letters.sorted().map(mixer.variant)))
  }

  private func banks(of drawn: [[PoolQuestion]]) -> [BankHeader] {
    let headers = drawn.joined().map { ($0.header.id, $0.header) }
    return Dictionary(headers) { first, _ in first }.values.sorted { $0.id < $1.id }
  }
}
