import Diagnostics
package import Papers
import Questions
package import Settings

/// The blueprint of a paper for a room: questions that hands can be raised for, true or false first, then single, then
/// multiple choice, each worth one point.
package enum RoomBlueprint {
  /// The types that it has, in its order, with how many of twelve questions are of each.
  private static let mix: [(type: QuestionType, share: Int)] = [
    (.trueFalse, 3), (.single, 6), (.multiple, 3),
  ]

  /// A blueprint for `count` questions, fewer if the pool has fewer; `nil` if it has none.
  package static func blueprint(
    _ id: BlueprintID, title: String, count: Int, language: String, from pool: [PoolQuestion]
  ) -> Blueprint? {
    let there = Dictionary(grouping: pool.map(\.question.type)) { $0 }.mapValues(\.count)
    var counts = mix.map { min($0.share * count / 12, there[$0.type] ?? 0) }
    // What rounding and shortages leave goes to single choice first.
    for index in [1, 0, 2] {
      let missing = count - counts.reduce(0, +)
      counts[index] += min(missing, (there[mix[index].type] ?? 0) - counts[index])
    }
    let sections = zip(mix, counts).filter { $0.1 > 0 }.map {
      BlueprintSection(type: $0.0.type, count: $0.1, pointsEach: Points(1), at: ByteRange(0, 0))
    }
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    var blueprint = Blueprint(
      id: id, title: title,
      rules: PaperRules(minutes: max(total, 1), passMark: Points(hundredths: total * 60)),
      sections: sections)
    blueprint.language = language
    blueprint.sources = Set(pool.map(\.name.bank)).sorted().map { bank in
      var source = BlueprintSource(at: ByteRange(0, 0))
      source.bank = bank
      return source
    }
    return blueprint
  }
}
