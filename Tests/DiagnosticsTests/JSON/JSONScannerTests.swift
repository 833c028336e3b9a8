import Diagnostics
import Testing

struct JSONScannerTests {
  @Test(arguments: [
    "0", "-0", "12", "-1.5e+10", "1E3", "true", "false", "null", #""""#, #""\u00e9\n\/""#, "[]",
    "{}", " [ 1 , [ ] , { \"a\" : { } } ] ", "\t{\"a\":1,\"b\":[\"x\"]}\r\n", "\"中文\"",
  ])
  func `合规的值`(_ text: String) throws {
    let bytes = Array(text.utf8)
    var scanner = JSONScanner(bytes, in: bytes.indices)
    _ = try scanner.value()
    let isAtEnd = scanner.isAtEnd()
    #expect(isAtEnd)
  }

  struct Fault: CustomTestStringConvertible {
    let text: String
    let offset: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    Fault(text: "", offset: 0),
    Fault(text: "  ", offset: 2),
    Fault(text: "-", offset: 1),
    Fault(text: "+1", offset: 0),
    Fault(text: ".5", offset: 0),
    Fault(text: "1.", offset: 2),
    Fault(text: "1e", offset: 2),
    Fault(text: "tru", offset: 3),
    Fault(text: "nulL", offset: 3),
    Fault(text: "\"abc", offset: 4),
    Fault(text: "\"a\nb\"", offset: 2),
    Fault(text: #""\x""#, offset: 2),
    Fault(text: #""\u00g0""#, offset: 5),
    Fault(text: "[1,]", offset: 3),
    Fault(text: "[1 2]", offset: 3),
    Fault(text: "{\"a\"}", offset: 4),
    Fault(text: "{a:1}", offset: 1),
    Fault(text: "{\"a\":1,}", offset: 7),
  ])
  func `不合规时指出位置`(_ example: Fault) {
    let bytes = Array(example.text.utf8)
    var scanner = JSONScanner(bytes, in: bytes.indices)
    #expect(throws: JSONSyntaxError(offset: example.offset)) { _ = try scanner.value() }
  }

  @Test func `层数有限`() throws {
    for (depth, isAllowed) in [(64, true), (65, false), (1_000_000, false)] {
      let bytes =
        [UInt8](repeating: UInt8(ascii: "["), count: depth)
        + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
      var scanner = JSONScanner(bytes, in: bytes.indices)
      #expect(((try? scanner.value()) != nil) == isAllowed, "\(depth)")
    }
  }

  @Test func `不越过所给的范围`() {
    let bytes = Array(#"["abc"]"#.utf8)
    var scanner = JSONScanner(bytes, in: 1..<4)
    #expect(throws: JSONSyntaxError(offset: 4)) { _ = try scanner.value() }
  }

  struct Reading: CustomTestStringConvertible {
    let json: String
    let text: String?
    var testDescription: String { json }
  }

  @Test(arguments: [
    Reading(json: #""ab""#, text: "ab"),
    Reading(json: #""\"\\\/\b\f\n\r\t""#, text: "\"\\/\u{8}\u{C}\n\r\t"),
    Reading(json: #""\u4EE3\u8868""#, text: "代表"),
    Reading(json: #""\ud83d\ude00!""#, text: "😀!"),
    Reading(json: #""\ud83d""#, text: nil),
    Reading(json: #""\ud83dx""#, text: nil),
    Reading(json: #""\ud83d\u0041""#, text: nil),
    Reading(json: #""\ude00""#, text: nil),
    Reading(json: "12", text: nil),
  ])
  func `读字符串`(_ example: Reading) throws {
    let bytes = Array(example.json.utf8)
    var scanner = JSONScanner(bytes, in: bytes.indices)
    let token = try scanner.value()
    #expect(scanner.text(of: token).map { Array($0.utf8) } == example.text.map { Array($0.utf8) })
    if let text = example.text {
      #expect(scanner.string(token, says: text))
      #expect(!scanner.string(token, says: text + "x"))
    }
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xBB], [0xF5, 0x80, 0x80, 0x80],
  ])
  func `不是UTF8的字符串读不出`(_ inside: [UInt8]) throws {
    let quote = UInt8(ascii: "\"")
    let bytes = [quote] + inside + [quote]
    var scanner = JSONScanner(bytes, in: bytes.indices)
    let token = try scanner.value()
    #expect(scanner.text(of: token) == nil)
  }

  @Test func `读整数`() throws {
    let cases: [(String, Int?)] = [
      ("0", 0), ("-17", -17), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("99999999999999999999", nil), ("1.0", nil), ("1e2", nil),
      ("\"1\"", nil),
    ]
    for (text, expected) in cases {
      let bytes = Array(text.utf8)
      var scanner = JSONScanner(bytes, in: bytes.indices)
      let token = try scanner.value()
      #expect(scanner.integer(of: token) == expected, "\(text)")
    }
  }

  /// The quick way to read short decimals must agree with the standard library to the last bit.
  @Test func `读小数`() throws {
    var texts = [
      "0.1", "7.4", "-7.4", "1e22", "123456789012345.6", "9007199254740993", "0.30000000000000004",
    ]
    for whole in 0..<40 { for part in 0..<100 { texts.append("\(whole).\(part)") } }
    for text in texts {
      let bytes = Array(text.utf8)
      var scanner = JSONScanner(bytes, in: bytes.indices)
      let token = try scanner.value()
      #expect(scanner.number(of: token) == Double(text), "\(text)")
    }
    let bytes = Array("1e999".utf8)
    var scanner = JSONScanner(bytes, in: bytes.indices)
    let token = try scanner.value()
    #expect(scanner.number(of: token) == nil)
  }

  @Test func `写出的都读得回来`() throws {
    let text = String(String.UnicodeScalarView((0..<0x3100).compactMap { Unicode.Scalar($0) }))
    let bytes = JSONText(.string(text)).bytes
    var scanner = JSONScanner(bytes, in: bytes.indices)
    let token = try scanner.value()
    #expect(scanner.text(of: token).map { Array($0.utf8) } == Array(text.utf8))
  }
}
