import Diagnostics
import Foundation
import Sheets
import TestSupport
import Testing

struct ScoreSheetJSONTests {
  typealias Answer = TestJournal.Answer

  static func schema() throws -> JSONSchema { try JSONSchema(named: "score-sheet.schema.json") }

  static func text(
    ranked: Bool = false, from: String? = "2026-07-01", to: String? = "2026-09-30"
  ) throws -> String {
    let roster = [
      try TestJournal.deputy(
        "z3", group: "一组", named: "张三",
        [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1", 0.5)]),
      try TestJournal.deputy("李四", []),
    ]
    let request = try TestJournal.request(from: from, to: to, ranked: ranked)
    return JSONText(ScoreSheetJSON.value(PeriodScoreSheet(request, roster: roster))).description
  }

  @Test func `键与次序 如设计`() throws {
    #expect(
      try Self.text() == """
        {"kind":"period","title":"第三季度","generated":"1970-01-01T00:00:00.000Z",\
        "from":"2026-07-01","to":"2026-09-30","rows":[\
        {"deputy":"z3","name":"张三","group":"一组","township":null,"county":null,\
        "answered":2,"right":1,"accuracy":0.75,"days":2,"mastered":0,"served":1,"trainings":0},\
        {"deputy":"李四","name":"李四","group":null,"township":null,"county":null,\
        "answered":0,"right":0,"accuracy":null,"days":0,"mastered":0,"served":0,"trainings":0}],\
        "summary":{"deputies":2,"participants":1,\
        "answered":2,"right":1,"accuracy":0.75,"days":2,"mastered":0,"served":1,"trainings":0}}
        """)
  }

  @Test(arguments: [true, false])
  func `名次 只在要的时候`(ranked: Bool) throws {
    let text = try Self.text(ranked: ranked)
    #expect(text.contains(#""trainings":0,"rank":1}"#) == ranked)
    #expect(text.contains(#""trainings":0,"rank":null}"#) == ranked)
    #expect(text.contains("rank") == ranked)
  }

  @Test(arguments: [true, false])
  func `合乎 JSON Schema`(ranked: Bool) throws {
    let schema = try Self.schema()
    #expect(try schema.faults(in: Data(Self.text(ranked: ranked).utf8)) == [])
    #expect(try schema.faults(in: Data(Self.text(from: nil, to: nil).utf8)) == [])
  }

  @Test(arguments: [
    (#""served":"#, #""asked":"#), (#""kind":"period""#, #""kind":"paper""#),
    (#""accuracy":0.75"#, #""accuracy":75.5"#), (#""days":2"#, #""days":"2""#),
    (#""answered":0"#, #""answered":-1"#), (#""to":"2026-09-30","#, ""),
    (#""participants":1"#, #""participants":1.5"#), (#""county":null"#, #""county":{}"#),
  ])
  func `Schema 挡得住走样的`(_ part: String, _ replacement: String) throws {
    let text = try Self.text()
    let changed = text.replacingOccurrences(of: part, with: replacement)
    try #require(changed != text)
    #expect(try !Self.schema().faults(in: Data(changed.utf8)).isEmpty)
  }
}
