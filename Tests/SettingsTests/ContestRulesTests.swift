import Diagnostics
import Questions
import Settings
import Testing

@Suite struct ContestRulesTests {
  private func read(_ text: String) -> (ContestRules?, [SettingsProblem]) {
    let (rules, problems) = ContestRulesFile.read(
      SourceText(path: "c.yaml", bytes: Array(text.utf8)))
    return (rules, problems.map(\.problem))
  }

  @Test func 读出每一项() throws {
    let (rules, problems) = read(
      """
      id: t
      title: 竞赛
      summary: 说明
      teams: [红队, 蓝队]
      opening: 100
      rounds:
        - kind: required
          count: 2
          points: 10
          seconds: 30
        - kind: risk
          title: 冲刺
          count: 1
          stakes: [10, 20.5]
        - kind: buzzer
          count: 6
          points: 10
          deduct: 5
          false-start: 2.5
        - kind: tie-break
          count: 3

      """)
    #expect(problems.isEmpty)
    let known = try #require(rules)
    #expect(known.teams == ["红队", "蓝队"] && known.opening == Points(100))
    #expect(known.rounds.map(\.kind) == [.required, .risk, .buzzer, .tieBreak])
    #expect(known.rounds[1].stakes == [Points(10), Points(hundredths: 2050)])
    #expect(known.rounds[2].falseStart == Points(hundredths: 250))
    #expect(known.rounds[0].seconds == 30)
    #expect(known.questionCount(teams: 3) == 6 + 3 + 6 + 3)
  }

  @Test(arguments: [
    ("id: t\ntitle: 竞赛\n", SettingsProblem.missingKey("rounds")),
    ("id: t\ntitle: 竞赛\nrounds: []\n", .emptyList),
    ("id: t\ntitle: 竞赛\nrounds:\n  - kind: risk\n    count: 1\n", .missingKey("stakes")),
    ("id: t\ntitle: 竞赛\nrounds:\n  - kind: buzzer\n", .missingKey("count")),
    (
      "id: t\ntitle: 竞赛\nrounds:\n  - kind: buzzer\n    count: 1\n    deducts: 1\n",
      .unknownKey("deducts", nearest: "deduct")
    ),
  ])
  func 说出毛病(_ text: String, _ problem: SettingsProblem) {
    #expect(read(text).1.contains(problem))
  }
}
