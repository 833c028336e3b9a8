import BankFile
import Dates
import Diagnostics
import Questions
import Statutes
import Storage

/// Banks as JSON, with the keys of `Documentation/Formats/bank.schema.json`.
enum BankJSON {
  /// One bank of `bank list`, of which so many questions rest on a text of a law that has ended.
  static func summary(_ entry: BankLibrary.Entry, superseded: Int) -> JSONValue {
    let document = entry.document
    return [
      "id": .string(document.header.id.text), "title": .string(document.header.title),
      "language": .string(document.header.language), "path": .string(entry.file.text),
      "chapters": .integer(document.chapters.count), "questions": .integer(document.count),
      "superseded": .integer(superseded),
      "types": .object(
        QuestionType.allCases.map { type in
          JSONMember(
            type.rawValue, .integer((0..<document.count).count { document.type(at: $0) == type }))
        }),
    ]
  }

  /// A whole bank, as `bank show` gives it. Questions with errors are left out.
  static func whole(_ document: BankDocument) -> JSONValue {
    let header = document.header
    let laws = header.laws.sorted { $0.key < $1.key }
    return [
      "id": .string(header.id.text), "title": .string(header.title),
      "language": .string(header.language),
      "laws": .object(laws.map { JSONMember($0.key.text, .string($0.value.description)) }),
      "chapters": .array(chapters(of: document)),
    ]
  }

  /// The chapters with their questions; questions before the first heading stand in one without a title.
  private static func chapters(of document: BankDocument) -> [JSONValue] {
    let json = QuestionJSON(header: document.header)
    var questions: [Int?: [JSONValue]] = [:]
    for index in 0..<document.count {
      guard let question = document.question(at: index) else { continue }
      questions[document.outline(at: index).chapter, default: []].append(json.value(question))
    }
    let untitled = questions[nil].map { all -> [JSONValue] in
      [["title": .null, "notes": .null, "questions": .array(all)]]
    }
    return (untitled ?? [])
      + document.chapters.indices.map { index in
        [
          "title": .string(document.title(ofChapter: index)),
          "notes": .string(document.notes(ofChapter: index)),
          "questions": .array(questions[index] ?? []),
        ]
      }
  }
}
