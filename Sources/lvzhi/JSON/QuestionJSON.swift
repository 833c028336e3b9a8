import BankFile
import Dates
import Diagnostics
import Questions
import Statutes

/// A question as JSON, with the keys of `Documentation/Formats/bank.schema.json`. Every key is always there.
struct QuestionJSON {
  let header: BankHeader

  func value(_ question: Question) -> JSONValue {
    let fields = question.fields
    return .object(
      [
        JSONMember("id", .string(question.name.id.text)),
        JSONMember("bank", .string(question.name.bank.text)),
        JSONMember("chapter", .string(question.chapter)),
        JSONMember(
          "case",
          question.parent.map { ["id": .string($0.id.text), "text": .string($0.text)] } ?? .null),
        JSONMember("type", .string(question.type.rawValue)),
        JSONMember("stem", .string(question.stem)),
      ] + body(question) + [
        JSONMember("basis", .array(fields.citations.map(basis))),
        JSONMember("explanation", .string(fields.explanation)),
        JSONMember("hint", .string(fields.hint)),
        JSONMember("difficulty", .integer(fields.difficulty?.level)),
        JSONMember("tags", .strings(fields.tags)),
        JSONMember("marking", .string(fields.marking?.description)),
        JSONMember("contrast", .strings(fields.contrasts.map(\.description))),
        JSONMember(
          "valid",
          [
            "from": .string(fields.validity.from?.description),
            "to": .string(fields.validity.to?.description),
          ]),
        JSONMember("region", .string(fields.region)),
        JSONMember("formerly", .strings(fields.formerly.map(\.description))),
        JSONMember("shuffle", .bool(fields.shuffles)),
        JSONMember("revision", .string(Revision(of: question).description)),
      ])
  }

  /// The members that hold what is asked; those of other types are empty or null.
  private func body(_ question: Question) -> [JSONMember] {
    var options: [Choice] = []
    var blanks: [Blank] = []
    var pairs: [JSONValue] = []
    var order: [String] = []
    var points: [KeyPoint] = []
    switch question.body {
    case .single(let choices, _), .multiple(let choices): options = choices
    case .blanks(let fillIn): blanks = fillIn.blanks
    case .ordering(let items): order = items
    case .matching(let matching): pairs = self.pairs(matching)
    case .short(_, let all): points = all
    case .trueFalse: break
    }
    return [
      JSONMember("options", .array(options.enumerated().map(option))),
      JSONMember("blanks", .array(blanks.map { .strings($0.alternatives) })),
      JSONMember("answer", answer(question)),
      JSONMember("pairs", .array(pairs)),
      JSONMember("order", .strings(order)),
      JSONMember(
        "points",
        .array(
          points.map {
            ["text": .string($0.text), "points": .number(Double($0.points.hundredths) / 100)]
          })),
    ]
  }

  private func option(_ index: Int, _ choice: Choice) -> JSONValue {
    [
      "label": .string(OptionLetter(index: index)?.description), "text": .string(choice.text),
      "correct": .bool(choice.isRight), "feedback": .string(choice.feedback),
    ]
  }

  /// The pairs in the order of the left-hand sides, and the right-hand sides that belong to nothing where the
  /// bank has them: the letters of an answer count the right-hand sides in this order, equal ones once.
  private func pairs(_ matching: Matching) -> [JSONValue] {
    var named = 0
    var pairs: [JSONValue] = []
    func passExtras(before end: Int) {
      while named < end {
        pairs.append(["left": .null, "right": .string(matching.rights[named])])
        named += 1
      }
    }
    for (left, right) in zip(matching.lefts, matching.key) {
      passExtras(before: right)
      named = max(named, right + 1)
      pairs.append(["left": .string(left), "right": .string(matching.rights[right])])
    }
    passExtras(before: matching.rights.count)
    return pairs
  }

  /// The right answer as the journals would hold it.
  private func answer(_ question: Question) -> JSONValue {
    .strings(AnswerCode.encode(question.rightAnswer))
  }

  private func basis(_ citation: Citation) -> JSONValue {
    switch citation {
    case .document(let document):
      return place(law: nil, version: nil, document: "《\(document.title)》\(document.details)")
    case .provision(let provision):
      let version = provision.version ?? header.laws[provision.law]
      switch provision.place {
      case .whole:
        return place(law: provision.law, version: version)
      case .preamble(let paragraph):
        return place(law: provision.law, version: version, article: "序言", paragraph: paragraph)
      case .article(let article, let paragraph, let item):
        return place(
          law: provision.law, version: version, article: article.description, paragraph: paragraph,
          item: item)
      }
    }
  }

  private func place(
    law: LawName?, version: CalendarDate?, article: String? = nil, paragraph: Int? = nil,
    item: Int? = nil, document: String? = nil
  ) -> JSONValue {
    [
      "law": .string(law?.text), "version": .string(version?.description),
      "article": .string(article), "paragraph": .string(paragraph.map(String.init)),
      "item": .string(item.map(String.init)), "document": .string(document),
    ]
  }
}
