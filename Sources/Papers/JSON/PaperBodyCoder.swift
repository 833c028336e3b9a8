import Diagnostics
import Questions

/// What is asked and what is right, as JSON and back.
enum PaperBodyCoder {
  static func members(_ body: QuestionBody) -> [JSONMember] {
    var options: [Choice] = []
    var fillIn: FillIn?
    var matching: Matching?
    var items: [String] = []
    var isTrue: Bool?
    var short: (model: String, points: [KeyPoint])?
    switch body {
    case .single(let choices, _), .multiple(let choices): options = choices
    case .trueFalse(let value): isTrue = value
    case .blanks(let value): fillIn = value
    case .ordering(let value): items = value
    case .matching(let value): matching = value
    case .short(let model, let points): short = (model, points)
    }
    return [
      JSONMember("options", .array(options.map(option))),
      JSONMember("isTrue", isTrue.map { .bool($0) } ?? .null),
      JSONMember("texts", .strings(fillIn?.texts ?? [])),
      JSONMember(
        "blanks", .array((fillIn?.blanks ?? []).map { .strings($0.alternatives) })),
      JSONMember("order", .strings(items)),
      JSONMember("lefts", .strings(matching?.lefts ?? [])),
      JSONMember("rights", .strings(matching?.rights ?? [])),
      JSONMember("pairs", .array((matching?.key ?? []).map { .integer($0) })),
      JSONMember("model", .string(short?.model)),
      JSONMember("keyPoints", .array((short?.points ?? []).map(keyPoint))),
    ]
  }

  static func body(
    _ fields: PaperFields, type: QuestionType
  ) throws(PaperProblem) -> QuestionBody {
    switch type {
    case .single:
      let choices = try fields.objects("options").map(choice)
      guard choices.count(where: \.isRight) == 1,
        let right = choices.firstIndex(where: \.isRight).flatMap(OptionLetter.init(index:))
      else { throw .damaged }
      return .single(choices: choices, right: right)
    case .multiple: return .multiple(choices: try fields.objects("options").map(choice))
    case .trueFalse: return .trueFalse(try fields.bool("isTrue"))
    case .blank: return .blanks(try fillIn(fields))
    case .ordering: return .ordering(try fields.texts("order"))
    case .matching: return .matching(try matching(fields))
    case .short:
      return .short(
        model: try fields.text("model"),
        points: try fields.objects("keyPoints").map { fields throws(PaperProblem) in
          KeyPoint(text: try fields.text("text"), points: try fields.points("points"))
        })
    }
  }

  private static func option(_ choice: Choice) -> JSONValue {
    [
      "text": .string(choice.text), "isRight": .bool(choice.isRight),
      "feedback": .string(choice.feedback),
    ]
  }

  private static func choice(_ fields: PaperFields) throws(PaperProblem) -> Choice {
    Choice(
      text: try fields.text("text"), isRight: try fields.bool("isRight"),
      feedback: try fields.optionalText("feedback"))
  }

  private static func keyPoint(_ point: KeyPoint) -> JSONValue {
    ["text": .string(point.text), "points": .points(point.points)]
  }

  private static func fillIn(_ fields: PaperFields) throws(PaperProblem) -> FillIn {
    let texts = try fields.texts("texts")
    let blanks = try fields.array("blanks").map { value throws(PaperProblem) in
      guard case .array(let alternatives) = value, !alternatives.isEmpty else { throw .damaged }
      return Blank(
        alternatives: try alternatives.map { value throws(PaperProblem) in
          guard case .string(let text) = value else { throw .damaged }
          return text
        })
    }
    guard !blanks.isEmpty, texts.count == blanks.count + 1 else { throw .damaged }
    return FillIn(texts: texts, blanks: blanks)
  }

  private static func matching(_ fields: PaperFields) throws(PaperProblem) -> Matching {
    let (lefts, rights) = (try fields.texts("lefts"), try fields.texts("rights"))
    let key = try fields.array("pairs").map { value throws(PaperProblem) in
      guard case .integer(let right) = value, rights.indices.contains(right) else { throw .damaged }
      return right
    }
    guard key.count == lefts.count else { throw .damaged }
    return Matching(lefts: lefts, rights: rights, key: key)
  }
}
