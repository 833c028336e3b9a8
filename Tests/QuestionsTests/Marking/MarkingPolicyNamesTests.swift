import Questions
import Testing

@Suite struct MarkingPolicyNamesTests {
  static let half = MarkingPolicy.perOptionPoints(Points(hundredths: 50))
  static let readings: [(String, MarkingPolicy)] = [
    ("allOrNothing", .allOrNothing), ("ALLORNOTHING", .allOrNothing), ("全对得分", .allOrNothing),
    ("halfForPart", .halfForPart), ("少选得半分", .halfForPart), (" 少选 得半分 ", .halfForPart),
    ("perOption", .perOption), ("少选按项给分", .perOption), ("少选，按项给分", .perOption),
    ("perOption:0.5", half), ("peroption：０.５", half), ("perOption: 0.50", half),
    ("少选，所选的每个选项得0.5分", half), ("少选,所选的每个选项得0.5分", half), ("少选，所选的每个选项得 0.5 分", half),
    ("少选，每个选项得０．５分", half), ("weighted", .weighted), ("Weighted", .weighted),
    ("perOption:1", .perOptionPoints(Points(1))),
  ]

  @Test(arguments: readings)
  func `reading`(text: String, policy: MarkingPolicy) {
    #expect(MarkingPolicy(text) == policy)
  }

  @Test(arguments: [
    "", "half", "perOption:", "perOption:0", "perOption:x", "perOption:0.125", "少选得分",
    "少选，所选的每个选项得分",
    "少选，所选的每个选项得半分", "少选，错选得0.5分", "得0.5分", "少选",
  ])
  func `not a policy`(text: String) {
    #expect(MarkingPolicy(text) == nil)
  }

  @Test(arguments: [
    MarkingPolicy.allOrNothing, .halfForPart, .perOption, half, .perOptionPoints(Points(2)),
    .weighted,
  ])
  func `what is printed is read again`(policy: MarkingPolicy) {
    #expect(MarkingPolicy(policy.description) == policy)
    #expect(MarkingPolicy(policy.phrase) == policy)
  }

  @Test func `printing`() {
    #expect(Self.half.description == "perOption:0.5")
    #expect(Self.half.phrase == "少选，所选的每个选项得0.5分")
    #expect(MarkingPolicy.standard.phrase == "少选得半分")
  }
}
