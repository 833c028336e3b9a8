import Records
import Testing

struct JournalTextTests {
  private let newline = UInt8(ascii: "\n")

  @Test func `坏行报告后跳过`() throws {
    var events = RandomEvents(seed: 21)
    let written = events.events(3)
    let lines = written.map(JournalLine.encode)
    let torn = Array(lines[1].prefix(100))
    var bytes = lines[0] + [newline] + torn + [newline, newline] + lines[1] + [newline]
    let lastStart = bytes.count
    bytes += Array("{\"v\":1}\r\n".utf8) + lines[2]
    let text = JournalText(bytes)
    #expect(text.events == written)
    #expect(text.lineCount == 6)
    #expect(text.faults.map(\.line) == [2, 5])
    #expect(text.faults.map(\.problem) == [.notJSON(offset: 100), .missingKey("crc")])
    #expect(text.faults.map { Array(bytes[$0.range]) } == [torn, Array("{\"v\":1}\r".utf8)])
    #expect(text.newerVersion == nil)

    let rest = JournalText(bytes, from: lastStart, firstLine: 5)
    #expect(rest.events == [written[2]])
    #expect(rest.faults.map(\.line) == [5])
  }

  @Test func `新版本的文件整个不用`() {
    let bytes = sealed(head("flag", version: "3")) + [newline] + sealed(head("flag", version: "2"))
    let text = JournalText(bytes)
    #expect(text.newerVersion == 3)
    #expect(text.events.isEmpty)
  }

  @Test func `空文件`() {
    #expect(JournalText([]).events.isEmpty)
    #expect(JournalText([]).lineCount == 0)
    #expect(JournalText([newline]).faults.isEmpty)
  }
}
