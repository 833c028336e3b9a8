import BankFile
import Diagnostics
import Questions
import Testing

/// The front matter of the banks of these tests.
let chineseHeader = "---\nid: test\ntitle: 测试\nlanguage: zh-Hans\n---\n\n"
let englishHeader = "---\nid: test\ntitle: Test\nlanguage: en\n---\n\n"

func reading(_ text: String) -> BankReading {
  BankReader.read(SourceText(path: "test.md", text: text))
}

/// The bank with that body, after `chineseHeader`.
func bank(
  _ body: String, header: String = chineseHeader, sourceLocation: SourceLocation = #_sourceLocation
) throws -> BankDocument {
  guard case .bank(let document) = reading(header + body) else {
    Issue.record("not a bank", sourceLocation: sourceLocation)
    throw NotABank()
  }
  return document
}

/// The only question of a bank that must have no findings.
func question(
  _ body: String, header: String = chineseHeader, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Question {
  let document = try bank(body, header: header, sourceLocation: sourceLocation)
  #expect(document.findings == [], sourceLocation: sourceLocation)
  #expect(document.count == 1, sourceLocation: sourceLocation)
  return try #require(document.question(at: 0), sourceLocation: sourceLocation)
}

struct NotABank: Error {}

extension BankReading {
  /// Code and place of each finding.
  var places: [Place] {
    findings.map { Place(code: $0.problem.code, offset: Int($0.range.start)) }
  }
}

struct Place: Equatable, CustomStringConvertible {
  let code: FindingCode
  let offset: Int

  var description: String { "\(code.rawValue) at \(offset)" }
}
