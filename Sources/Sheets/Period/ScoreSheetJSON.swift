import Dates
package import Diagnostics
import Records
import Scheduling

/// Score sheets as JSON, with the keys of `Documentation/Formats/score-sheet.schema.json`. Keys that are
/// documented are always there, `null` where nothing is known; only `rank` is left out of a sheet without
/// ranks.
package enum ScoreSheetJSON {
  package static func value(_ sheet: PeriodScoreSheet) -> JSONValue {
    let request = sheet.request
    return [
      "kind": "period",
      "title": .string(request.title),
      "generated": .string(request.generated.description),
      "from": .string(request.period.from?.description),
      "to": .string(request.period.to?.description),
      "rows": .array(sheet.rows.map { row($0, isRanked: request.isRanked) }),
      "summary": .object(
        [
          JSONMember("deputies", .integer(sheet.summary.deputies)),
          JSONMember("participants", .integer(sheet.summary.participants)),
        ] + members(sheet.summary.tally)),
    ]
  }

  private static func row(_ row: PeriodScoreSheet.Row, isRanked: Bool) -> JSONValue {
    let profile = [
      JSONMember("deputy", .string(row.deputy.text)),
      JSONMember("name", .string(row.name)),
      JSONMember("group", .string(row.group)),
      JSONMember("township", .string(row.township)),
      JSONMember("county", .string(row.county)),
    ]
    let rank = isRanked ? [JSONMember("rank", .integer(row.rank))] : []
    return .object(profile + members(row.tally) + rank)
  }

  private static func members(_ tally: PeriodTally) -> [JSONMember] {
    [
      JSONMember("answered", .integer(tally.answered)),
      JSONMember("right", .integer(tally.right)),
      JSONMember("accuracy", .number(tally.accuracy)),
      JSONMember("days", .integer(tally.days)),
      JSONMember("mastered", .integer(tally.mastered)),
      JSONMember("served", .integer(tally.served)),
      JSONMember("trainings", .integer(tally.trainings)),
    ]
  }
}
