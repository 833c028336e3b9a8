import Dates
import Diagnostics
import Questions

/// Turns the contents of a paper into JSON. Every key is always there.
enum PaperEncoder {
  static func value(_ contents: PaperContents) -> JSONValue {
    [
      "title": .string(contents.title), "language": .string(contents.language),
      "rules": rules(contents.rules), "fullPoints": .points(contents.fullPoints),
      "origin": origin(contents.origin),
      "checkedOn": .string(contents.checkedOn?.description),
      "banks": .array(contents.banks.map(bank)),
      "sections": .array(contents.sections.map(section)),
      "variants": .array(contents.variants.map(variant)),
    ]
  }

  private static func rules(_ rules: PaperRules) -> JSONValue {
    [
      "minutes": .integer(rules.minutes), "passMark": .points(rules.passMark),
      "openBook": .bool(rules.isOpenBook), "step": .points(rules.step),
      "attempts": .integer(rules.retakes.attempts),
      "counts": .string(rules.retakes.counting.rawValue),
      "retakeDays": .integer(rules.retakes.withinDays),
    ]
  }

  private static func origin(_ origin: PaperOrigin) -> JSONValue {
    [
      "blueprint": .string(origin.blueprint.text), "seed": .string(String(origin.seed)),
      "blueprintDigest": .string(origin.blueprintDigest),
      "poolDigest": .string(origin.poolDigest),
      "notIn": .strings(origin.excluded.map(\.text)),
    ]
  }

  private static func bank(_ bank: PaperBank) -> JSONValue {
    [
      "id": .string(bank.id.text), "title": .string(bank.title), "version": .string(bank.version),
      "license": .string(bank.license),
    ]
  }

  private static func section(_ section: PaperSection) -> JSONValue {
    [
      "heading": .string(section.heading), "type": .string(section.type.rawValue),
      "pointsEach": .points(section.pointsEach), "marking": .string(section.marking.description),
      "questions": .array(section.questions.map(PaperQuestionCoder.value)),
    ]
  }

  private static func variant(_ variant: PaperVariant) -> JSONValue {
    [
      "letter": .string(variant.letter.description),
      "sections": .array(
        variant.sections.map { places in
          .array(
            places.map { place in
              [
                "question": .string(place.question.description),
                "order": .string(place.order.description),
              ]
            })
        }),
    ]
  }
}
