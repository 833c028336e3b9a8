import Diagnostics
import Foundation
import Records
import TestSupport
import Testing

/// What `Documentation/Formats/` says of journals and of the files derived from them.
struct JournalDocumentTests {
  /// The lines that the specification shows.
  private static func lines() throws -> [String] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let text = try String(
      contentsOf: root.appending(path: "Documentation/Formats/journal.md"), encoding: .utf8)
    return text.split(separator: "\n").filter { $0.hasPrefix(#"{"v":"#) }.map(String.init)
  }

  @Test func `每一行都读得出 写回去一字不差`() throws {
    let lines = try Self.lines()
    try #require(!lines.isEmpty)
    for line in lines {
      let event = try JournalLine.decode(Array(line.utf8)).get()
      #expect(String(decoding: JournalLine.encode(event), as: UTF8.self) == line)
      #expect(event.unknown.isEmpty, "\(line)")
    }
  }

  @Test func `每一种事件都有例子`() throws {
    let shown = try Self.lines().map { try JournalLine.decode(Array($0.utf8)).get().content.kind }
    var random = RandomEvents(seed: 1)
    let known = random.events(2000).filter { event in
      if case .other = event.content { false } else { true }
    }
    #expect(Set(shown) == Set(known.map(\.content.kind)))
  }

  @Test func `每一行都合乎 JSON Schema`() throws {
    let schema = try JSONSchema(named: "journal.schema.json")
    var random = RandomEvents(seed: 2)
    let written = random.events(500).map { Data(JournalLine.encode($0)) }
    for line in try Self.lines().map({ Data($0.utf8) }) + written {
      #expect(try schema.faults(in: line) == [], "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    (#""credit":1"#, #""credit":2"#), (#""answer":["B"]"#, #""answer":"B""#),
    (#""kind":"answer""#, #""kind":"note""#), (#""sure":true"#, #""sure":1"#),
    (#""grade":2"#, #""grade":5"#), (#""question":"daibiaofa/054","#, ""),
    (#""order":"DCBA""#, #""order":"dcba""#), (#""v":1"#, #""v":2"#),
  ])
  func `Schema 挡得住走样的`(_ part: String, _ replacement: String) throws {
    let line = try #require(try Self.lines().first { $0.contains(#""kind":"answer""#) })
    let changed = line.replacingOccurrences(of: part, with: replacement)
    try #require(changed != line)
    let schema = try JSONSchema(named: "journal.schema.json")
    #expect(try !schema.faults(in: Data(changed.utf8)).isEmpty)
  }

  @Test func `汇总的文件合乎 JSON Schema`() throws {
    let schema = try JSONSchema(named: "progress.schema.json")
    var random = RandomEvents(seed: 3)
    let progress = ProgressFold(random.events(500)).progress
    for value in [progress.json, progress.profileJSON] {
      let text = JSONText(value).description
      #expect(try schema.faults(in: Data(text.utf8)) == [])
      let changed = text.replacingOccurrences(of: #""v":1"#, with: #""version":1"#)
      #expect(try !schema.faults(in: Data(changed.utf8)).isEmpty)
    }
  }
}
