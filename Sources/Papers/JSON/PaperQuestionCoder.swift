import Diagnostics
import Questions
import Statutes

/// A frozen question as JSON and back. Every key is always there; those of other types are empty.
enum PaperQuestionCoder {
  static func value(_ frozen: PaperQuestion) -> JSONValue {
    let question = frozen.question
    let fields = question.fields
    let head: [JSONMember] = [
      JSONMember("name", .string(question.name.description)),
      JSONMember("revision", .string(frozen.revision.description)),
      JSONMember("points", .points(frozen.points)),
      JSONMember("marking", .string(frozen.marking.description)),
      JSONMember("ownMarking", .bool(fields.marking != nil)),
      JSONMember("chapter", .string(question.chapter)),
      JSONMember(
        "case",
        question.parent.map { ["id": .string($0.id.text), "text": .string($0.text)] } ?? .null),
      JSONMember("type", .string(question.type.rawValue)),
      JSONMember("stem", .string(question.stem)),
    ]
    let tail: [JSONMember] = [
      JSONMember("basis", .strings(fields.citations.map(\.canonical))),
      JSONMember("explanation", .string(fields.explanation)),
      JSONMember("difficulty", .integer(fields.difficulty?.level)),
      JSONMember("tags", .strings(fields.tags)),
    ]
    return .object(head + PaperBodyCoder.members(question.body) + tail)
  }

  static func question(_ fields: PaperFields) throws(PaperProblem) -> PaperQuestion {
    let marking = try fields.read("marking") { MarkingPolicy($0) }
    var own = QuestionFields()
    own.citations = try fields.texts("basis").map(citation)
    own.explanation = try fields.optionalText("explanation")
    own.difficulty = try fields.optionalInteger("difficulty").flatMap { Difficulty($0) }
    own.tags = try fields.texts("tags")
    own.marking = try fields.bool("ownMarking") ? marking : nil
    let question = Question(
      name: try fields.read("name") { QuestionName($0) },
      chapter: try fields.optionalText("chapter"), parent: try parent(fields.value("case")),
      stem: try fields.text("stem"),
      body: try PaperBodyCoder.body(
        fields, type: fields.read("type") { QuestionType(rawValue: $0) }),
      fields: own)
    return PaperQuestion(frozen: question, points: try fields.points("points"), marking: marking)
  }

  private static func parent(_ value: JSONValue) throws(PaperProblem) -> CaseText? {
    if value == .null { return nil }
    let fields = try PaperFields(value)
    return CaseText(id: try fields.read("id") { QuestionID($0) }, text: try fields.text("text"))
  }

  /// Reads the canonical form of one citation.
  private static func citation(_ text: String) throws(PaperProblem) -> Citation {
    let reading = CitationParser.parse(text)
    guard let first = reading.citations.first, reading.citations.count == 1 else { throw .damaged }
    return first.citation
  }
}
