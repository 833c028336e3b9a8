import Dates
package import Diagnostics
import Scheduling

/// Score sheets as JSON, with the keys of `Documentation/Formats/score-sheet.schema.json`. Keys that are
/// documented are always there, `null` where nothing is known; only `rank` is left out of a sheet without
/// ranks.
package enum ScoreSheetJSON {
  package static func value(_ sheet: PeriodScoreSheet) -> JSONValue {
    let request = sheet.request
    let heading = [
      JSONMember("kind", "period"),
      JSONMember("title", .string(request.title)),
      JSONMember("generated", .string(request.generated.description)),
      JSONMember("from", .string(request.period.from?.description)),
      JSONMember("to", .string(request.period.to?.description)),
    ]
    let rows = [
      JSONMember("rows", .array(sheet.rows.map { row($0, isRanked: request.isRanked) })),
      JSONMember("summary", .object(members(sheet.summary))),
    ]
    return .object(heading + rows + groups(sheet))
  }

  /// The sums of each group, if rows are grouped.
  private static func groups(_ sheet: PeriodScoreSheet) -> [JSONMember] {
    guard let grouping = sheet.request.grouping else { return [] }
    let groups = sheet.groups.map { group in
      JSONValue.object([JSONMember("name", .string(group.name))] + members(group.summary))
    }
    return [
      JSONMember("by", .string(grouping.rawValue)), JSONMember("groups", .array(groups)),
    ]
  }

  private static func members(_ summary: PeriodScoreSheet.Summary) -> [JSONMember] {
    [
      JSONMember("deputies", .integer(summary.deputies)),
      JSONMember("participants", .integer(summary.participants)),
    ] + members(summary.tally)
  }

  private static func row(_ row: PeriodScoreSheet.Row, isRanked: Bool) -> JSONValue {
    let profile = [
      JSONMember("deputy", .string(row.deputy)),
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
