import TestSupport
import Testing

/// Lines that come through a file or pipe, as the probe got them.
struct PlainLineSourceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let input: [UInt8]
    let got: [String]

    init(_ description: String, _ input: String, _ got: [String]) {
      self.init(description, bytes: Array(input.utf8), got)
    }

    init(_ description: String, bytes: [UInt8], _ got: [String]) {
      (testDescription, self.input, self.got) = (description, bytes, got)
    }
  }

  static let cases = [
    Case("nothing", "", []),
    Case("lines", "甲\n\n乙\n", [#"line("甲")"#, #"line("")"#, #"line("乙")"#]),
    Case("last line without its end", "甲\n乙", [#"line("甲")"#, #"line("乙")"#]),
    Case("CR LF", "甲\r\n乙\r\n", [#"line("甲")"#, #"line("乙")"#]),
    Case("CR inside", "甲\r乙\n", [#"line("甲\r乙")"#]),
    Case("byte-order mark", "\u{FEFF}甲\n", [#"line("甲")"#]),
    Case("byte-order mark later", "甲\n\u{FEFF}乙\n", [#"line("甲")"#, "line(\"\u{FEFF}乙\")"]),
    Case(
      "GB18030", bytes: [0xC4, 0xE3, 0x0A] + Array("好\n".utf8),
      ["unreadable(Console.LineFault.notUTF8)", #"line("好")"#]),
  ]

  @Test(arguments: cases)
  func `逐行读取`(_ test: Case) throws {
    let result = try RunProgram.run(ProductPath.named("ConsoleProbe"), inputBytes: test.input)
    let expected = (test.got + ["endOfInput"]).map { "got \($0)\n" }.joined() + "bye\n"
    #expect(result.output == expected)
    #expect(result.status == 0)
  }

  /// (bytes in the line, whether it is read)
  @Test(arguments: [
    (65_535, true), (65_536, true), (1 << 20, true), (1 + 1 << 20, false), (3 << 20, false),
  ])
  func `超过 1 MB 的行不收，下一行照读`(count: Int, isRead: Bool) throws {
    let long = String(repeating: "x", count: count)
    for end in ["\n", "\r\n"] {
      let result = try RunProgram.run(
        ProductPath.named("ConsoleProbe"), input: "甲\n\(long)\(end)乙\n\(long)")
      let line = isRead ? #"line("\#(long)")"# : "unreadable(Console.LineFault.tooLong)"
      let got = [#"line("甲")"#, line, #"line("乙")"#, line, "endOfInput"]
      let isSame = result.output == got.map { "got \($0)\n" }.joined() + "bye\n"
      #expect(isSame, "\(result.output.utf8.count) bytes came")
    }
  }

  @Test func `没有人读时安静地结束`() throws {
    let probe = ProductPath.named("ConsoleProbe")
    let result = try RunProgram.run(
      "/bin/sh", ["-c", "yes | head -n 100000 | '\(probe)' | head -n 1"])
    #expect(result.output == "got line(\"y\")\n")
    #expect(result.errors == "failed closedPipe\n")
  }

  @Test func `长文不分页`() throws {
    let result = try RunProgram.run(ProductPath.named("ConsoleProbe"), ["--pages=3"])
    #expect(result.output == "第1行\n第2行\n第3行\ncomplete true\ngot endOfInput\nbye\n")
  }
}
