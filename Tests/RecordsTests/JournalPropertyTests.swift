import Records
import TestSupport
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
