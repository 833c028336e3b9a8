import Dates
import Diagnostics
import Questions

/// Turns JSON into the contents of a paper.
enum PaperDecoder {
  static func contents(_ fields: PaperFields) throws(PaperProblem) -> PaperContents {
    let day = try fields.optionalText("checkedOn")
    let contents = PaperContents(
      title: try fields.text("title"), language: try fields.text("language"),
      rules: try rules(PaperFields(fields.value("rules"))),
      origin: try origin(PaperFields(fields.value("origin"))),
      checkedOn: day.flatMap { CalendarDate($0) },
      banks: try fields.objects("banks").map(bank),
      sections: try fields.objects("sections").map(section),
      variants: try fields.objects("variants").map(variant))
    guard isWhole(contents) else { throw .damaged }
    return contents
  }

  /// Whether every variant has every question once, in its section.
  private static func isWhole(_ contents: PaperContents) -> Bool {
    let drawn = contents.sections.map { $0.questions.map(\.name).sorted() }
    guard Set(drawn.joined()).count == contents.questionCount else { return false }
    return !contents.variants.isEmpty
      && contents.variants.allSatisfy { variant in
        variant.sections.map { $0.map(\.question).sorted() } == drawn
      }
  }

  private static func rules(_ fields: PaperFields) throws(PaperProblem) -> PaperRules {
    var rules = PaperRules(
      minutes: try fields.integer("minutes"), passMark: try fields.points("passMark"))
    rules.isOpenBook = try fields.bool("openBook")
    rules.step = try fields.points("step")
    rules.retakes = RetakeRule(
      attempts: try fields.optionalInteger("attempts"),
      counting: try fields.read("counts") { RetakeRule.Counting(rawValue: $0) },
      withinDays: try fields.optionalInteger("retakeDays"))
    return rules
  }

  private static func origin(_ fields: PaperFields) throws(PaperProblem) -> PaperOrigin {
    let excluded = try fields.texts("notIn")
    return PaperOrigin(
      blueprint: try fields.read("blueprint") { BlueprintID($0) },
      seed: try fields.read("seed") { UInt64($0) },
      blueprintDigest: try fields.text("blueprintDigest"),
      poolDigest: try fields.text("poolDigest"), excluded: excluded.compactMap { PaperID($0) })
  }

  private static func bank(_ fields: PaperFields) throws(PaperProblem) -> PaperBank {
    PaperBank(
      id: try fields.read("id") { BankID($0) }, title: try fields.text("title"),
      version: try fields.optionalText("version"), license: try fields.optionalText("license"))
  }

  private static func section(_ fields: PaperFields) throws(PaperProblem) -> PaperSection {
    PaperSection(
      heading: try fields.optionalText("heading"),
      type: try fields.read("type") { QuestionType(rawValue: $0) },
      pointsEach: try fields.points("pointsEach"),
      marking: try fields.read("marking") { MarkingPolicy($0) },
      questions: try fields.objects("questions").map(PaperQuestionCoder.question))
  }

  private static func variant(_ fields: PaperFields) throws(PaperProblem) -> PaperVariant {
    let sections = try fields.array("sections").map { value throws(PaperProblem) in
      guard case .array(let places) = value else { throw .damaged }
      return try places.map { value throws(PaperProblem) in try place(PaperFields(value)) }
    }
    return PaperVariant(try fields.read("letter") { VariantLetter($0) }, sections: sections)
  }

  private static func place(_ fields: PaperFields) throws(PaperProblem) -> PaperVariant.Place {
    PaperVariant.Place(
      try fields.read("question") { QuestionName($0) },
      order: try fields.read("order") { DisplayOrder($0) })
  }
}
