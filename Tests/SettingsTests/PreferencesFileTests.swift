import Diagnostics
import Settings
import Testing

struct PreferencesFileTests {
  private static let full = """
    # 我的设置
    language: zh   # 或 en
    color: never

    regions:       # 可以几个
      - 甲省
      - "乙省"   # 第二个
    # 练习
    questions: 20
    idle-minutes: 5
    future: {kept: [as, it, is]}
    """

  private static func source(_ text: String) -> SourceText {
    SourceText(path: "config.yaml", text: text)
  }

  @Test func `读全部设置`() {
    var expected = Preferences()
    expected.language = .chinese
    expected.color = .never
    expected.regions = ["甲省", "乙省"]
    expected.questions = 20
    expected.idleMinutes = 5
    let source = Self.source(Self.full)
    let (preferences, problems) = PreferencesFile.read(source)
    #expect(preferences == expected)
    #expect(
      problems.map { Finding($0, in: source) } == [
        Finding("11:1", .unknownKey("future", nearest: nil), "future")
      ])
  }

  @Test(arguments: ["", "# 无\n", "\n"]) func `没有设置用缺省值`(_ text: String) {
    let (preferences, problems) = PreferencesFile.read(Self.source(text))
    #expect(preferences == Preferences())
    #expect(problems.isEmpty)
  }

  @Test func `错误的值用缺省值并报告`() {
    let source = Self.source(
      """
      langage: zh
      color: red
      questions: 0
      idle-minutes: 1e3
      regions: 甲省
      organiser-passphrase:
        - x
      """)
    let (preferences, problems) = PreferencesFile.read(source)
    #expect(preferences == Preferences())
    let colors = ["auto", "never"]
    #expect(
      problems.map { Finding($0, in: source) } == [
        Finding("1:1", .unknownKey("langage", nearest: "language"), "langage"),
        Finding("2:8", .badValue("red", expected: .word(colors)), "red"),
        Finding("3:12", .badValue("0", expected: .number(1...500)), "0"),
        Finding("4:15", .badValue("1e3", expected: .number(1...1440)), "1e3"),
        Finding("5:10", .wrongShape(expected: .list), "甲省"),
        Finding("7:3", .wrongShape(expected: .text), "- x"),
      ])
  }

  struct Case: CustomStringConvertible, Sendable {
    let change: PreferenceChange
    let before: String
    let after: String?
    var description: String { "\(change) \(before)" }

    init(_ change: PreferenceChange, _ before: String, _ after: String?) {
      self.change = change
      self.before = before
      self.after = after
    }
  }

  @Test(arguments: [
    Case(.language(.english), "", "language: en\n"),
    Case(.organiserPassphrase("李四"), "# 注\n", "# 注\norganiser-passphrase: 李四\n"),
    Case(.organiserPassphrase("李四"), "color: auto", "color: auto\norganiser-passphrase: 李四\n"),
    Case(
      .organiserPassphrase("李四"), "color: auto\r\n", "color: auto\r\norganiser-passphrase: 李四\r\n"),
    Case(
      .organiserPassphrase("李四"), "organiser-passphrase: 张三 # 上次\ncolor: auto\n",
      "organiser-passphrase: 李四 # 上次\ncolor: auto\n"),
    Case(
      .organiserPassphrase("李四"), "organiser-passphrase:\ncolor: auto\n",
      "organiser-passphrase: 李四\ncolor: auto\n"),
    Case(
      .organiserPassphrase("a: \"b\" #\\\u{7}"), "",
      "organiser-passphrase: \"a: \\\"b\\\" #\\\\\\u0007\"\n"),
    Case(
      .organiserPassphrase("- x"), "organiser-passphrase: 'a' # b\n",
      "organiser-passphrase: \"- x\" # b\n"),
    Case(.questions(15), "questions:  \"20\"\n", "questions: 15\n"),
    Case(.regions([]), "", "regions: []\n"),
    Case(.regions(["甲省"]), "regions: [乙省, 丙省] # 三\n", "regions: [甲省] # 三\n"),
    Case(.regions(["甲省", "乙省"]), "regions:\n- 丙省\nx: 1\n", "regions: [甲省, 乙省]\nx: 1\n"),
    Case(.color(.never), "{color: auto}\n", nil),
    Case(.color(.never), "- a\n", nil),
    Case(.color(.never), "color: auto\n color: b\n", nil),
    Case(.color(.never), "color: |\n  auto\n", nil),
    Case(.idleMinutes(3), "\u{FEFF}idle-minutes: 5\n", "\u{FEFF}idle-minutes: 3\n"),
  ]) func `改一项`(_ example: Case) {
    let changed = PreferencesFile.text(of: Self.source(example.before), changing: example.change)
    #expect(changed.map { String(decoding: $0, as: UTF8.self) } == example.after)
  }

  @Test func `其余逐字保留`() throws {
    let changed = PreferencesFile.text(of: Self.source(Self.full), changing: .regions(["丙省"]))
    let expected = Self.full.replacing(
      "regions:       # 可以几个\n  - 甲省\n  - \"乙省\"   # 第二个", with: "regions: [丙省]   # 第二个")
    #expect(String(decoding: try #require(changed), as: UTF8.self) == expected)
  }
}
