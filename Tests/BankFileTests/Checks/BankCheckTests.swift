import BankFile
import Diagnostics
import Statutes
import Testing

struct BankCheckTests {
  @Test func `读和查的结果按位置排在一起`() throws {
    let source = SourceText(
      path: "jia.md",
      text: """
        ---
        id: jia
        title: 甲
        language: zh-Hans
        license: CC-BY-4.0
        ---

        ## 1

        代表可以提出提案。

        答案：对

        ## 2

        由谁组织？

        - ( ) 以上都是
        - ( ) 主席团

        ## 3

        代表，可以提出提案。

        答案：错
        依据：代表法 第一百条
        """)
    guard case .bank(let document) = BankReader.read(source) else {
      Issue.record("no bank")
      return
    }
    let findings = BankCheck.allFindings(
      in: [document], registry: Fixture.registry, on: Fixture.day("2026-11-23"))
    let lines = LineIndex(source)
    let shown = findings[0].map { finding in
      let place = lines.position(of: Int(finding.range.start))
      return "\(place) \(finding.problem.severity)[\(finding.problem.code.rawValue)]"
    }
    #expect(
      shown == [
        "8:1 warning[no-citation]", "10:7 warning[wording]", "14:1 error[no-right-option]",
        "21:1 warning[duplicate-stem]", "23:8 warning[wording]", "26:4 error[article-out-of-range]",
        "26:4 warning[missing-version]",
      ])
  }

  @Test func `每个文件各有一份结果`() {
    let day = Fixture.day("2026-11-23")
    #expect(BankCheck.findings(in: [], registry: nil, on: day).isEmpty)
    #expect(BankCheck.allFindings(in: [], registry: nil, on: day).isEmpty)
  }
}
