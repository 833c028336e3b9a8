import Diagnostics
import Settings
import Testing

struct YAMLReadingTests {
  private static func read(_ text: String) -> (root: YAMLValue?, findings: [Finding]) {
    let source = SourceText(path: "a.yaml", text: text)
    let reading = YAMLReading(source)
    return (reading.root, reading.problems.map { Finding($0, in: source) })
  }

  /// Every scalar of a tree with the text of its range.
  private static func scalars(_ value: YAMLValue, _ source: SourceText) -> [String] {
    switch value.content {
    case .scalar(let text): ["\(text)|\(source.text(in: value.range))"]
    case .list(let items): items.flatMap { scalars($0, source) }
    case .mapping(let entries):
      entries.flatMap { ["\($0.key)|\(source.text(in: $0.keyRange))"] + scalars($0.value, source) }
    }
  }

  struct ScalarCase: CustomStringConvertible, Sendable {
    let text: String
    let scalars: [String]
    var description: String { text }

    init(_ text: String, _ scalars: String...) {
      self.text = text
      self.scalars = scalars
    }
  }

  @Test(arguments: [
    ScalarCase("a: 021", "a|a", "021|021"),
    ScalarCase("a: no\n", "a|a", "no|no"),
    ScalarCase("2025-03-11: ~", "2025-03-11|2025-03-11", "~|~"),
    ScalarCase("a:\nb: 1.10", "a|a", "|", "b|b", "1.10|1.10"),
    ScalarCase("代表法: 甲 # 注\n", "代表法|代表法", "甲|甲"),
    ScalarCase("a: 'it''s' # x", "a|a", "it's|'it''s'"),
    ScalarCase(#"a: "x\"\u4E00" # x"#, "a|a", #"x"一|"x\"\u4E00""#),
    ScalarCase("a: [b, \"c\"]\r\nd: {e: f}", "a|a", "b|b", "c|\"c\"", "d|d", "e|e", "f|f"),
    ScalarCase("a:\n- b\n- - c\n", "a|a", "b|b", "c|c"),
    ScalarCase("\u{FEFF}a: b", "a|a", "b|b"),
    ScalarCase("a: b\u{2028}c: d", "a|a", "b|b", "c|c", "d|d"),
    ScalarCase("a: &x b\nc: *x", "a|a", "b|&x b", "c|c", "b|&x b"),
    ScalarCase("a: |\n  text\n", "a|a", "text\n||"),
  ]) func `标量保持原样并带位置`(_ example: ScalarCase) throws {
    let source = SourceText(path: "a.yaml", text: example.text)
    let reading = YAMLReading(source)
    #expect(reading.problems.isEmpty)
    #expect(Self.scalars(try #require(reading.root), source) == example.scalars)
  }

  @Test(arguments: ["", "\n", "# 注\n", "---\n"]) func `没有内容不是错`(_ text: String) {
    let (root, findings) = Self.read(text)
    #expect(root.map { $0.text == "" } ?? true)
    #expect(findings.isEmpty)
  }

  struct FaultCase: CustomStringConvertible, Sendable {
    let text: String
    let findings: [Finding]
    /// The keys that are read all the same.
    let keys: [String]
    var description: String { text }
  }

  @Test(arguments: [
    FaultCase(
      text: "a: 1\na: 2\nb: 3\na: 4\n",
      findings: [
        Finding("2:1", .repeatedKey("a"), "a"), Finding("4:1", .repeatedKey("a"), "a"),
      ], keys: ["a", "b"]),
    FaultCase(
      text: "甲:\n  乙: 1\n  丙: 2\n  \"乙\": 3\n丁: 4\n",
      findings: [Finding("4:3", .repeatedKey("乙"), "\"乙\"")],
      keys: ["甲", "丁"]),
    FaultCase(
      text: "a:\n- x\n- y\na:\n- z\nb: 1\n", findings: [Finding("4:1", .repeatedKey("a"), "a")],
      keys: ["a", "b"]),
    FaultCase(
      text: "a: {b: 1, b: 2}\nc: 3\n",
      findings: [Finding("1:5", .repeatedKey("b"), "b: 1, b: 2}")], keys: ["c"]),
    FaultCase(
      text: "- id: 1\n  id: 2\n- id: 3\n", findings: [Finding("2:3", .repeatedKey("id"), "id")],
      keys: []),
    FaultCase(
      text: "a: b: c\nd: 1\n",
      findings: [Finding("1:5", .syntax("mapping values are not allowed in this context"), ": c")],
      keys: ["d"]),
    FaultCase(
      text: "a: 1\nb: 'open\nc: 2\n",
      findings: [Finding("2:4", .syntax("found unexpected end of stream"), "'open")],
      keys: ["a", "c"]),
    FaultCase(
      text: "a: [1, 2\nb: 2\nc: 3\n",
      findings: [Finding("1:4", .syntax("did not find expected ',' or ']'"), "[1, 2")],
      keys: ["b", "c"]),
    FaultCase(
      text: "a: 1\n\tb: 2\nc: x: y\nd: 4\n",
      findings: [
        Finding("2:1", .syntax("found a tab character that violates indentation"), "\tb: 2"),
        Finding("3:5", .syntax("mapping values are not allowed in this context"), ": y"),
      ], keys: ["a", "d"]),
    FaultCase(
      text: "a: *nobody\nb: 1\n",
      findings: [Finding("1:4", .syntax("found undefined alias"), "*nobody")], keys: ["b"]),
    FaultCase(
      text: "a: \u{1}1\nb: 2\u{7F}\n",
      findings: [
        Finding("1:4", .controlCharacter(1), "\u{1}"),
        Finding("2:5", .controlCharacter(0x7F), "\u{7F}"),
      ], keys: ["a", "b"]),
    FaultCase(
      text: "? [a]\n: 1\nb: 2\n", findings: [Finding("1:3", .wrongShape(expected: .text), "[a]")],
      keys: ["b"]),
  ]) func `每处错误都报告`(_ example: FaultCase) {
    let (root, findings) = Self.read(example.text)
    #expect(findings == example.findings)
    var keys: [String] = []
    if case .mapping(let entries)? = root?.content { keys = entries.map(\.key) }
    #expect(keys == example.keys)
  }

  @Test func `不是UTF8`() {
    let source = SourceText(path: "a.yaml", bytes: Array("a: ".utf8) + [0xB4, 0xFA, 0x0A])
    let reading = YAMLReading(source)
    #expect(reading.root == nil)
    #expect(reading.problems.map(\.problem) == [.unreadableText])
    #expect(reading.problems.map(\.range.start) == [3])
  }

  @Test(.timeLimit(.minutes(15))) func `别名炸弹不爆`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    let (_, findings) = Self.read(text)
    #expect(findings.map(\.problem) == [.syntax("too many aliases")])
  }

  @Test(.timeLimit(.minutes(15))) func `嵌套很深不崩`() {
    for piece in ["[", "{a: ", "- ", "? "] {
      #expect(!Self.read(String(repeating: piece, count: 5000)).findings.isEmpty)
    }
  }
}
