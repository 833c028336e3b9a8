import Diagnostics
import Tables
import TestSupport
import Testing

/// Properties over random tables. A failure prints the seed of its argument.
struct CSVRoundTripTests {
  static let seeds: [UInt64] = Array(1...60)

  @Test(arguments: seeds)
  func `写出再读回 一字不差`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let separator = CSVSeparator.allCases.randomElement(using: &random) ?? .comma
    let rows = Self.rows(&random)
    let writer = CSVWriter(separator: separator, byteOrderMark: .random(using: &random))
    let bytes = writer.bytes(rows)
    let document = CSVReader.read(bytes, separator: separator)

    let expected = rows.map { $0.map { Array(FormulaGuard.harmless($0).utf8) } }
    #expect(document.findings == [], "seed \(seed)")
    #expect(document.rows.map { $0.fields.map { Array($0.text.utf8) } } == expected, "seed \(seed)")
    for field in document.rows.flatMap(\.fields) {
      let raw = Array(bytes[field.range.indices])
      #expect(raw == Array(field.text.utf8) || raw.first == UInt8(ascii: "\""), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `自己写的文件 猜得出分隔符`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let separator = CSVSeparator.allCases.randomElement(using: &random) ?? .comma
    let rows = [["姓名", "小组"]] + Self.rows(&random)
    let bytes = CSVWriter(separator: separator).bytes(rows)
    #expect(CSVSeparator(sniffing: bytes) == separator, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `任意字节 都读得完 范围不重叠`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = Array("\"\",;\t\r\nab \u{FEFF}张".utf8) + [0xFF]
    let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    let document = CSVReader.read(bytes)
    var end = 0
    for field in document.rows.flatMap(\.fields) {
      #expect(Int(field.range.start) >= end, "seed \(seed)")
      end = Int(field.range.end)
    }
    #expect(end <= bytes.count, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `表头任意 只要不止一列 也猜得出`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let separator = CSVSeparator.allCases.randomElement(using: &random) ?? .comma
    let header = (Self.rows(&random).first ?? []) + ["z"]
    guard header.count > 1 else { return }
    let bytes = CSVWriter(separator: separator).bytes([header])
    #expect(CSVSeparator(sniffing: bytes) == separator, "seed \(seed)")
  }

  private static func rows(_ random: inout SeededGenerator) -> [[String]] {
    let pieces = [
      "a", "张", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "\u{3000}", "=", "-", "@",
      "1",
      "\u{301}", "𠮷", "\u{FEFF}", "'",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
  }
}
