import BankFile
import Diagnostics
import Questions
import Statutes

/// What a change of a law means for questions, as JSON; see `Documentation/Formats/law-impact.schema.json`.
enum LawImpactJSON {
  /// One bank; `written` is the file that was changed.
  static func value(_ impact: BankImpact, path: String, written: String?) -> JSONValue {
    [
      "bank": .string(impact.document.header.id.text), "path": .string(path),
      "written": .string(written),
      "questions": .array(
        impact.questions.map { question in
          [
            "question": .string(question.name.description),
            "verdict": .string(question.verdict.rawValue),
            "citations": .array(question.citations.map(value)),
          ]
        }),
    ]
  }

  private static func value(_ citation: QuestionImpact.Citation) -> JSONValue {
    let old = JSONValue.string(citation.place.short)
    switch citation.fate {
    case .kept: return ["old": old, "new": old, "change": .null, "passages": []]
    case .renumbered(let now):
      return ["old": old, "new": .string(now.short), "change": .null, "passages": []]
    case .touched(let change, let now):
      var passages: [PassagePairing] = []
      if case .reworded(let reworded) = change { passages = reworded }
      return [
        "old": old, "new": .string(now?.short), "change": .string(change.name),
        "passages": LawDiffJSON.passages(passages),
      ]
    }
  }
}

extension PlaceChange {
  fileprivate var name: String {
    switch self {
    case .reworded: "reworded"
    case .movedAndReworded: "movedAndReworded"
    case .dropped: "dropped"
    case .undecided: "undecided"
    case .absent: "absent"
    case .notCompared: "notCompared"
    }
  }
}
