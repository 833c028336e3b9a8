import Diagnostics
import Papers

/// A paper in a list, with the keys of `Documentation/Formats/paper.schema.json`.
enum PaperListJSON {
  static func value(_ paper: Paper) -> JSONValue {
    [
      "id": .string(paper.id.text), "title": .string(paper.title),
      "blueprint": .string(paper.origin.blueprint.text),
      "identity": .string(PaperIdentity(paper).description),
      "questions": .integer(paper.questionCount), "points": .points(paper.fullPoints),
      "passMark": .points(paper.rules.passMark), "minutes": .integer(paper.rules.minutes),
      "openBook": .bool(paper.rules.isOpenBook),
      "variants": .strings(paper.variants.map(\.letter.description)),
      "notIn": .strings(paper.origin.excluded.map(\.text)),
    ]
  }
}
