import BankFile
import Dates
import Diagnostics
import Questions
import Statutes

/// The figures of banks for other programs, with the keys of `Documentation/Formats/bank-stats.schema.json`.
struct BankStatsJSON {
  let report: BankReport

  var value: JSONValue {
    [
      "total": .object(
        members(report.total, report.contrasts)
          + [JSONMember("laws", .array(report.laws.map(law)))]),
      "banks": .array(report.banks.map(bank)),
    ]
  }

  private func bank(_ bank: BankReport.Bank) -> JSONValue {
    let header = bank.figures.header
    let chapters = bank.figures.chapters.map { chapter -> JSONValue in
      [
        "title": .string(chapter.title), "questions": .integer(chapter.tally.questions),
        "types": types(chapter.tally),
      ]
    }
    return .object(
      [
        JSONMember("id", .string(header.id.text)), JSONMember("title", .string(header.title)),
      ] + members(bank.figures.tally, bank.contrasts) + [
        JSONMember("laws", .array(bank.laws.map(law))),
        JSONMember("chapters", .array(chapters)),
      ])
  }

  private func members(_ tally: QuestionTally, _ contrasts: ContrastFigures) -> [JSONMember] {
    [
      JSONMember("questions", .integer(tally.questions)),
      JSONMember("faulty", .integer(tally.faulty)), JSONMember("types", types(tally)),
      JSONMember("difficulties", difficulties(tally)),
      JSONMember(
        "tags",
        .array(
          tally.commonestTags.map { ["tag": .string($0.tag), "questions": .integer($0.questions)] })
      ),
      JSONMember("single", single(tally.balance)),
      JSONMember("multiple", multiple(tally.balance)),
      JSONMember(
        "contrasts",
        .array(
          contrasts.sizes.sorted { $0.key < $1.key }.map { size, sets in
            ["size": .integer(size), "sets": .integer(sets)]
          })),
      JSONMember(
        "without",
        [
          "citation": .integer(tally.withoutCitation),
          "explanation": .integer(tally.withoutExplanation),
          "difficulty": .integer(tally.withoutDifficulty),
        ]),
    ]
  }

  private func types(_ tally: QuestionTally) -> JSONValue {
    .object(
      QuestionType.allCases.map { JSONMember($0.rawValue, .integer(tally.types[$0] ?? 0)) })
  }

  private func difficulties(_ tally: QuestionTally) -> JSONValue {
    .object(
      Difficulty.all.map {
        JSONMember(String($0.level), .integer(tally.difficulties[$0] ?? 0))
      })
  }

  private func single(_ balance: KeyBalance) -> JSONValue {
    let letters = balance.ofFourAt.enumerated().map { index, right in
      JSONMember(Self.letter(index), .integer(right))
    }
    return [
      "questions": .integer(balance.single), "longestRight": .integer(balance.longest),
      "ofFour": .integer(balance.ofFour), "rightAt": .object(letters),
    ]
  }

  private func multiple(_ balance: KeyBalance) -> JSONValue {
    let letters = balance.multipleAt.enumerated().map { index, letter -> JSONValue in
      [
        "letter": .string(Self.letter(index)), "options": .integer(letter.options),
        "right": .integer(letter.right),
      ]
    }
    return ["questions": .integer(balance.multiple), "letters": .array(letters)]
  }

  private func law(_ law: LawCoverage) -> JSONValue {
    let questions = law.questions.sorted { $0.key < $1.key }.map { article, count -> JSONValue in
      ["article": .string(article.description), "questions": .integer(count)]
    }
    return [
      "law": .string(law.law.text), "version": .string(law.version.description),
      "articles": .integer(law.articles?.count), "preamble": .integer(law.onPreamble),
      "covered": .array(questions),
      "uncovered": law.uncovered.map { .strings($0.map(\.description)) } ?? .null,
    ]
  }

  private static func letter(_ index: Int) -> String {
    OptionLetter(index: index)?.description ?? ""
  }
}
