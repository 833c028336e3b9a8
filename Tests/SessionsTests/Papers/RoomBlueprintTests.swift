import Papers
import Questions
import Sessions
import Settings
import Testing

@Suite struct RoomBlueprintTests {
  private func pool(_ counts: [QuestionType: Int]) throws -> [PoolQuestion] {
    let bank = try #require(BankID("a"))
    let header = BankHeader(id: bank, title: "甲")
    let choices = [Choice(text: "一", isRight: true), Choice(text: "二", isRight: false)]
    let first = try #require(OptionLetter(index: 0))
    return try counts.flatMap { type, count in
      try (0..<count).map { index in
        let body: QuestionBody =
          switch type {
          case .single: .single(choices: choices, right: first)
          case .multiple: .multiple(choices: choices)
          case .trueFalse: .trueFalse(true)
          default: .ordering(["一", "二"])
          }
        let id = try #require(QuestionID("\(type.rawValue)\(index)"))
        return PoolQuestion(
          Question(name: QuestionName(bank: bank, id: id), stem: "题\(type)\(index)", body: body),
          header: header)
      }
    }
  }

  private func counts(_ wanted: Int, _ there: [QuestionType: Int]) throws -> [QuestionType: Int]? {
    let id = try #require(BlueprintID("peixun"))
    let blueprint = RoomBlueprint.blueprint(
      id, title: "培训", count: wanted, language: "zh-Hans", from: try pool(there))
    return blueprint.map { blueprint in
      Dictionary(uniqueKeysWithValues: blueprint.sections.map { ($0.type, $0.count) })
    }
  }

  @Test(arguments: [
    (
      12, [QuestionType.trueFalse: 9, .single: 9, .multiple: 9],
      [QuestionType.trueFalse: 3, .single: 6, .multiple: 3]
    ),
    (10, [.trueFalse: 9, .single: 9, .multiple: 9], [.trueFalse: 2, .single: 6, .multiple: 2]),
    (12, [.single: 20], [.single: 12]),
    (12, [.trueFalse: 1, .single: 2, .multiple: 20], [.trueFalse: 1, .single: 2, .multiple: 9]),
    (12, [.trueFalse: 1, .single: 2, .ordering: 9], [.trueFalse: 1, .single: 2]),
    (1, [.trueFalse: 5, .multiple: 5], [.trueFalse: 1]),
  ])
  func 各题型的题数(
    _ wanted: Int, _ there: [QuestionType: Int], _ drawn: [QuestionType: Int]
  ) throws {
    #expect(try counts(wanted, there) == drawn)
  }

  @Test func 没有能举手的题() throws {
    #expect(try counts(12, [.ordering: 9]) == nil)
  }
}
