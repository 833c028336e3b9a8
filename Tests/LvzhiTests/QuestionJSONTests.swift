import Diagnostics
import Questions
import Testing

@testable import lvzhi

struct QuestionJSONTests {
  /// command-line.md, "JSON", question.
  private static let keys = [
    "id", "bank", "chapter", "case", "type", "stem", "options", "blanks", "answer", "pairs",
    "order",
    "points", "basis", "explanation", "hint", "difficulty", "tags", "marking", "contrast", "valid",
    "region", "formerly", "shuffle", "revision",
  ]

  private static func members(_ value: JSONValue) -> [JSONMember] {
    if case .object(let members) = value { members } else { [] }
  }

  private static func json(_ id: String) throws -> JSONValue {
    QuestionJSON(header: try SampleBank.header()).value(try SampleBank.question(id))
  }

  private static func text(_ id: String, _ key: String) throws -> String {
    let value = try #require(members(try json(id)).first { $0.key == key }).value
    return JSONText(value, layout: .compact).description
  }

  @Test(arguments: ["单选", "多选", "判断", "填空", "排序", "连线", "简答", "小题"])
  func `每种题型的键都一样`(_ id: String) throws {
    #expect(Self.members(try Self.json(id)).map(\.key) == Self.keys)
  }

  struct Case: CustomTestStringConvertible {
    let id: String
    let key: String
    let json: String
    init(_ id: String, _ key: String, _ json: String) {
      (self.id, self.key, self.json) = (id, key, json)
    }
    var testDescription: String { "\(id) \(key)" }
  }

  @Test(arguments: [
    Case("单选", "id", #""单选""#),
    Case("单选", "bank", #""sample""#),
    Case("单选", "chapter", #""第一章""#),
    Case("单选", "type", #""single""#),
    Case(
      "单选", "options",
      #"[{"label":"A","text":"甲","correct":false,"feedback":"甲不对。"},"#
        + #"{"label":"B","text":"乙","correct":true,"feedback":"乙对。"},"#
        + #"{"label":"C","text":"丙","correct":false,"feedback":null}]"#),
    Case(
      "单选", "basis",
      #"[{"law":"代表法","version":"2025-03-11","article":"25","paragraph":"3","item":null,"document":null}]"#
    ),
    Case("单选", "difficulty", "2"),
    Case("单选", "tags", #"["标签一","标签二"]"#),
    Case("单选", "valid", #"{"from":null,"to":null}"#),
    Case("单选", "case", "null"),
    Case("单选", "marking", "null"),
    Case("单选", "shuffle", "true"),
    Case("多选", "answer", #"["A","C"]"#),
    Case(
      "多选", "basis",
      #"[{"law":"代表法","version":"2025-03-11","article":"47-1","paragraph":null,"item":null,"document":null}]"#
    ),
    Case("判断", "type", #""trueFalse""#),
    Case("判断", "answer", #"["true"]"#),
    Case(
      "判断", "basis",
      #"[{"law":"代表法","version":"2025-03-11","article":"序言","paragraph":null,"item":null,"document":null}]"#
    ),
    Case("填空", "blanks", #"[["五","5"],["全体代表"]]"#),
    Case("填空", "answer", #"["五","全体代表"]"#),
    Case("排序", "order", #"["第一步","第二步","第三步"]"#),
    Case("排序", "answer", #"["A","B","C"]"#),
    Case(
      "连线", "pairs",
      #"[{"left":"左一","right":"右一"},{"left":"左二","right":"右二"},{"left":null,"right":"右三"}]"#),
    Case("连线", "answer", #"["1A","2B"]"#),
    Case("简答", "points", #"[{"text":"这样","points":2},{"text":"那样","points":3}]"#),
    Case("简答", "answer", #"["先这样，再那样。"]"#),
    Case(
      "简答", "basis",
      #"[{"law":null,"version":null,"article":null,"paragraph":null,"item":null,"document":"《某省办法》某省人大常委会，2024 年"}]"#
    ),
    Case("小题", "case", #"{"id":"案例","text":"某乡发生了一件事。"}"#),
    Case("小题", "id", #""小题""#),
  ])
  func `内容`(_ example: Case) throws {
    #expect(try Self.text(example.id, example.key) == example.json)
  }
}
