import Records
import Testing

struct DeputyIDTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let problem: DeputyIDProblem
    var testDescription: String { "\(text.debugDescription): \(problem)" }
  }

  @Test(arguments: [
    "张三", "欧阳·娜娜", "zhang-san", "张三 2", "A.B", "ئابدۇ", "བསྟན་འཛིན་",
    String(repeating: "a", count: 80),
    String(repeating: "张", count: 26) + "ab",
  ])
  func `可以用的代号`(_ text: String) throws {
    #expect(try DeputyID(text).text == text)
    #expect(try DeputyID(text).description == text)
  }

  @Test(arguments: [
    Case(text: "", problem: .empty),
    Case(text: String(repeating: "张", count: 27), problem: .tooLong(bytes: 81)),
    Case(text: "a/b", problem: .forbidden("/")),
    Case(text: #"a\b"#, problem: .forbidden("\\")),
    Case(text: "a:b", problem: .forbidden(":")),
    Case(text: "a*", problem: .forbidden("*")),
    Case(text: "?", problem: .forbidden("?")),
    Case(text: "\"a\"", problem: .forbidden("\"")),
    Case(text: "<a", problem: .forbidden("<")),
    Case(text: "a>", problem: .forbidden(">")),
    Case(text: "a|b", problem: .forbidden("|")),
    Case(text: "a\u{0}", problem: .control("\u{0}")),
    Case(text: "a\nb", problem: .control("\n")),
    Case(text: "a\u{7F}", problem: .control("\u{7F}")),
    Case(text: "a\u{85}b", problem: .control("\u{85}")),
    Case(text: "a\u{2028}b", problem: .control("\u{2028}")),
    Case(text: "张\u{202E}三", problem: .bidirectionalControl("\u{202E}")),
    Case(text: "张\u{2067}三", problem: .bidirectionalControl("\u{2067}")),
    Case(text: "张\u{200F}三", problem: .bidirectionalControl("\u{200F}")),
    Case(text: ".", problem: .leadingDot),
    Case(text: "..", problem: .leadingDot),
    Case(text: ".张三", problem: .leadingDot),
    Case(text: "张三.", problem: .trailingDotOrSpace),
    Case(text: "张三 ", problem: .trailingDotOrSpace),
    Case(text: "张三\u{3000}", problem: .trailingDotOrSpace),
  ])
  func `不能用的说明原因`(_ example: Case) {
    #expect(throws: example.problem) { _ = try DeputyID(example.text) }
  }

  @Test(arguments: [
    ("Zhang", "zHANG"), ("Jos\u{E9}", "JOSE\u{301}"), ("Straße", "STRASSE"), ("ΣΑΣ", "σας"),
    ("\u{1EBF}", "e\u{302}\u{301}"),
  ])
  func `大小写和组合方式不同仍是一个`(_ left: String, _ right: String) throws {
    #expect(try DeputyID(left) == DeputyID(right))
    #expect(try Set([DeputyID(left), DeputyID(right)]).count == 1)
  }

  @Test func `不同的代号`() throws {
    #expect(try DeputyID("张三") != DeputyID("张三2"))
    #expect(try DeputyID("a") < DeputyID("B"))
  }
}
