import Records
import Testing

/// The arguments are seeds; a failing test names its own.
struct JournalPropertyTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `任何记录写了都读得回来`(_ seed: UInt64) throws {
    var events = RandomEvents(seed: seed)
    for event in events.events(200) {
      let line = JournalLine.encode(event)
      #expect(!line.contains(UInt8(ascii: "\n")))
      let read = try JournalLine.decode(line).get()
      #expect(read == event)
      // String equality overlooks how characters are composed; bytes do not.
      #expect(JournalLine.encode(read) == line)
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `截断在哪里都看得出`(_ seed: UInt64) {
    var events = RandomEvents(seed: seed)
    for event in events.events(40) {
      let line = JournalLine.encode(event)
      for end in line.indices {
        #expect(JournalLine.decode(Array(line[..<end])) == .failure(.notJSON(offset: end)))
      }
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `改了哪个字节都看得出`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var events = RandomEvents(seed: seed)
    for event in events.events(30) {
      let line = JournalLine.encode(event)
      for index in line.indices {
        var damaged = line
        damaged[index] ^= UInt8.random(in: 1...255, using: &random)
        let isRefused = (try? JournalLine.decode(damaged).get()) == nil
        #expect(isRefused, "byte \(index) of \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `任意字节都不致命`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(#"{}[]":,\u0aB9-.eE+ tfn"crc""v":1"#.utf8) + [0x00, 0x80, 0xFF]
    for _ in 0..<5000 {
      let line = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in alphabet.randomElement(using: &random) ?? 0 }
      #expect((try? JournalLine.decode(line).get()) == nil)
    }
  }
}

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
