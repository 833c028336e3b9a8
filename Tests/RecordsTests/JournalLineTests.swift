import Dates
import Questions
import Records
import Scheduling
import Testing

struct JournalLineTests {
  /// Lines whose sums were made by another program (zlib).
  @Test(arguments: [
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","kind":"answer","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","session":"01ARZ3NDEKTSV4RRFFQ69G5FA0","mode":"practice","question":"daibiaofa/021","revision":"9f2c6a1e.03b7d2c4","order":"CABD","answer":["B"],"credit":1,"sure":true,"seconds":7.4,"grade":3,"crc":"c42bf426"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAW","kind":"answer","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","clock":"behind","mode":"paper","question":"daibiaofa/闭会-3","revision":"9f2c6a1e.03b7d2c4","answer":["依法\n监督"],"points":[1,3],"credit":0.5,"sure":false,"crc":"32655d87"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"undo","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","target":"01ARZ3NDEKTSV4RRFFQ69G5FAW","crc":"8f40bccb"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"profile","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","name":"张三","group":null,"roles":["主席团成员"],"firstTerm":true,"extraTime":25,"left":"2026-11-01","crc":"711481ad"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"session","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","mode":"practice","questions":["a/1","a/2"],"seed":18446744073709551615,"crc":"39fbc0e1"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"pollTally","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","granted":[1, {"x":null}],"paper":"p1","crc":"a2e64c93"}"#,
    #"{"v":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"flag","at":"2026-11-23T06:20:11.532Z","day":"2026-11-23","question":"a/1","colour":"红","crc":"dd375965"}"#,
  ])
  func `读了再写一字不差`(_ line: String) throws {
    let event = try JournalLine.decode(Array(line.utf8)).get()
    #expect(String(decoding: JournalLine.encode(event), as: UTF8.self) == line)
  }

  @Test func `答题记录的每一项`() throws {
    let line = sealed(
      head("answer")
        + #","session":"01ARZ3NDEKTSV4RRFFQ69G5FA0","mode":"review","question":"b/7","revision":"9f2c6a1e.03b7d2c4","order":"CA","answer":["A","C"],"points":[2],"credit":0.25,"sure":false,"seconds":12,"grade":1"#
    )
    let event = try JournalLine.decode(line).get()
    #expect(event.id.description == "01ARZ3NDEKTSV4RRFFQ69G5FAX")
    #expect(event.at.description == "2026-11-23T06:20:11.532Z")
    #expect(event.day.description == "2026-11-23")
    #expect(!event.clockIsBehind)
    guard case .answer(let answer) = event.content else {
      Issue.record("not an answer: \(event.content)")
      return
    }
    #expect(answer.session?.description == "01ARZ3NDEKTSV4RRFFQ69G5FA0")
    #expect(answer.mode == .review)
    #expect(answer.question.description == "b/7")
    #expect(answer.revision.key == "03b7d2c4")
    #expect(answer.order.map(\.description) == ["C", "A"])
    #expect(answer.answer == RecordedAnswer(texts: ["A", "C"], points: [2]))
    #expect(answer.credit == Credit(0.25))
    #expect(!answer.isSure)
    #expect(answer.seconds == 12)
    #expect(answer.grade == .again)
  }

  @Test func `当成了哪一题也记下`() throws {
    let answer = AnswerEvent(
      mode: .practice, question: name("b/7"),
      revision: try #require(Revision("9f2c6a1e.03b7d2c4")), answer: RecordedAnswer(texts: ["A"]),
      credit: .none, grade: .again, confusedWith: name("b/闭会-3"))
    var deputy = Deputy()
    deputy.does(.answer(answer))
    let event = try #require(deputy.events.first)
    let line = JournalLine.encode(event)
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.contains(#","grade":1,"confused":"b/闭会-3","crc":""#))
    #expect(try JournalLine.decode(line).get() == event)
    #expect(deputy.question("b/7")?.confusions == [name("b/闭会-3"): 1])
  }

  @Test(arguments: [#""a""#, "7", #"["b/1"]"#]) func `当成的题要是题名`(_ value: String) throws {
    let line = sealed(
      head("answer")
        + #","mode":"review","question":"b/7","revision":"9f2c6a1e.03b7d2c4","answer":["A"],"credit":0,"sure":true,"confused":"#
        + value)
    #expect(throws: LineProblem.badValue(key: "confused")) {
      try JournalLine.decode(line).get()
    }
  }

  @Test func `键的次序和空白不限`() throws {
    let line = sealed(
      "\t{ \"day\" : \"2026-11-23\",\r\"at\":\"2026-11-23T14:20:11.532+08:00\" , \"kind\":\"fl\\u0061g\",\"question\":\"a/1\",\"id\":\"01ARZ3NDEKTSV4RRFFQ69G5FAX\", \"\\u0076\":1"
    )
    let event = try JournalLine.decode(line + Array(" \r\n".utf8)).get()
    #expect(event == (try JournalLine.decode(sealed(head("flag") + #","question":"a/1""#)).get()))
  }

  @Test func `crc前后可有空白`() throws {
    let members = head("flag") + #","question":"a/1""#
    let sum = String(slowChecksum(Array(members.utf8)), radix: 16)
    let zeros = String(repeating: "0", count: 8 - sum.count)
    let line = Array("\(members), \"crc\" : \"\(zeros)\(sum)\" } ".utf8)
    #expect((try? JournalLine.decode(line).get()) != nil)
  }

  @Test func `不认识的键和类别都留着`() throws {
    let line = sealed(head("roomVote") + #","b":{"x":[1.50,"\u0041"]},"a":null"#)
    let event = try JournalLine.decode(line).get()
    #expect(event.content == .other(kind: "roomVote"))
    #expect(event.unknown.map(\.key) == ["a", "b"])
    #expect(event.unknown.map(\.json) == ["null", #"{"x":[1.50,"\u0041"]}"#])
    #expect(try JournalLine.decode(JournalLine.encode(event)).get() == event)
  }

  /// Comparing each key with each other one took minutes.
  @Test(.timeLimit(.minutes(15))) func `一行里有几万个不认识的键`() throws {
    let keys = (0..<100_000).map { #","k\#($0)":0"# }.joined()
    let event = try JournalLine.decode(sealed(head("roomVote") + keys)).get()
    #expect(event.unknown.count == 100_000)
  }

  @Test func `写不出读不回来的数`() throws {
    let revision = try #require(Revision("9f2c6a1e.03b7d2c4"))
    for seconds in [Double.nan, .infinity, -1] {
      let answer = AnswerEvent(
        mode: .study, question: name("a/1"), revision: revision,
        answer: RecordedAnswer(texts: []), credit: .full, seconds: seconds)
      #expect(answer.seconds == nil)
    }
    #expect(StudyPlan(minutes: 0).minutes == 1)
    #expect(TrackStep(track: "t", step: -1).step == 1)
  }

  struct Fault: CustomTestStringConvertible {
    let line: [UInt8]
    let problem: LineProblem
    var testDescription: String { "\(problem): \(String(decoding: line, as: UTF8.self))" }

    init(_ line: [UInt8], _ problem: LineProblem) {
      self.line = line
      self.problem = problem
    }

    init(_ members: String, _ problem: LineProblem) {
      self.init(sealed(members), problem)
    }
  }

  private static let answer =
    #","mode":"review","question":"b/7","revision":"9f2c6a1e.03b7d2c4","answer":[],"sure":true"#

  @Test(arguments: [
    Fault([], .notJSON(offset: 0)),
    Fault(Array("hello".utf8), .notJSON(offset: 0)),
    Fault(Array("[1]".utf8), .notJSON(offset: 0)),
    Fault(Array("{}".utf8), .missingKey("crc")),
    Fault(Array("{\"v\":1}".utf8), .missingKey("crc")),
    Fault(Array("{\"crc\":\"00000000\"}".utf8), .missingKey("v")),
    Fault(Array("{\"v\":1,\"crc\":\"1234\"}".utf8), .badValue(key: "crc")),
    Fault(Array("{\"v\":1,\"crc\":\"12345678\"}".utf8), .badChecksum),
    Fault(Array("{\"v\":1,\"crc\":\"12345678\",\"id\":2}".utf8), .checksumNotLast),
    Fault(sealed("{\"v\":1") + [UInt8(ascii: "x")], .notJSON(offset: 24)),
    Fault("{\"v\":1", .missingKey("id")),
    Fault("{\"kind\":\"flag\"", .missingKey("v")),
    Fault(head("flag"), .missingKey("question")),
    Fault(head("flag") + #","question":"a""#, .badValue(key: "question")),
    Fault(head("flag") + #","question":"A/1""#, .badValue(key: "question")),
    Fault(head("flag") + #","question":"a/1","question":"a/1""#, .repeatedKey("question")),
    Fault(head("flag") + #","question":"a/1","x":1,"x":1"#, .repeatedKey("x")),
    Fault(head("flag") + #","question":"a/1","clock":"fast""#, .badValue(key: "clock")),
    Fault(head("flag", version: "2"), .newerVersion(2)),
    Fault(head("flag", version: "0"), .badValue(key: "v")),
    Fault(head("flag", version: "1.5"), .badValue(key: "v")),
    Fault(head("flag", version: "\"1\""), .badValue(key: "v")),
    Fault(head("answer") + answer, .missingKey("credit")),
    Fault(head("answer") + answer + #","credit":1.01"#, .badValue(key: "credit")),
    Fault(head("answer") + answer + #","credit":-0.5"#, .badValue(key: "credit")),
    Fault(head("answer") + answer + #","credit":1,"grade":5"#, .badValue(key: "grade")),
    Fault(head("answer") + answer + #","credit":1,"seconds":-1"#, .badValue(key: "seconds")),
    Fault(head("answer") + answer + #","credit":1,"seconds":1e999"#, .badValue(key: "seconds")),
    Fault(head("answer") + answer + #","credit":1,"order":"ab""#, .badValue(key: "order")),
    Fault(head("answer") + answer + #","credit":1,"points":["1"]"#, .badValue(key: "points")),
    Fault(head("undo") + #","target":"01ARZ3NDEK""#, .badValue(key: "target")),
    Fault(head("plan") + #","minutes":"10""#, .badValue(key: "minutes")),
    Fault(head("profile") + #","roles":"主席""#, .badValue(key: "roles")),
    Fault(head("profile") + #","name":"\ud800""#, .badValue(key: "name")),
  ])
  func `坏行说明坏在哪里`(_ example: Fault) {
    #expect(JournalLine.decode(example.line) == .failure(example.problem))
  }

  @Test func `不是UTF8的行`() {
    var line = Array((head("note") + #","question":"a/1","text":""#).utf8) + [0xFF]
    line.append(UInt8(ascii: "\""))
    var unknown = Array((head("flag") + #","question":"a/1","x":[""#).utf8) + [0xFF]
    unknown += Array("\"]".utf8)
    #expect(JournalLine.decode(sealed(line)) == .failure(.badValue(key: "text")))
    #expect(JournalLine.decode(sealed(unknown)) == .failure(.badValue(key: "x")))
  }
}
