import Dates
package import Diagnostics
import Exams
import Papers
import Questions

/// The sheet of a paper as JSON, with the keys of `Documentation/Formats/score-sheet.schema.json`. Keys that are
/// documented are always there, `null` where nothing is known; only `rank`, `by` and `groups` are left out where
/// they were not asked for.
package enum PaperScoreSheetJSON {
  package static func value(_ sheet: PaperScoreSheet) -> JSONValue {
    let heading = [
      JSONMember("kind", "paper"),
      JSONMember("title", .string(sheet.request.title)),
      JSONMember("paper", .string(sheet.paper.id.text)),
      JSONMember("generated", .string(sheet.request.generated.description)),
      JSONMember("max", .points(sheet.marking.full)),
      JSONMember("passMark", .points(sheet.marking.passMark)),
      JSONMember("sectionMax", .array(sheet.marking.sectionFull.map(JSONValue.points))),
    ]
    let rows = [
      JSONMember("rows", .array(sheet.rows.map { row($0, of: sheet) })),
      JSONMember("summary", .object(members(sheet.summary))),
    ]
    return .object(heading + rows + groups(sheet))
  }

  private static func groups(_ sheet: PaperScoreSheet) -> [JSONMember] {
    guard let grouping = sheet.request.grouping else { return [] }
    let groups = sheet.groups.map { group in
      JSONValue.object([JSONMember("name", .string(group.name))] + members(group.summary))
    }
    return [
      JSONMember("by", .string(grouping.rawValue)), JSONMember("groups", .array(groups)),
    ]
  }

  private static func row(_ row: PaperScoreSheet.Row, of sheet: PaperScoreSheet) -> JSONValue {
    let score = row.score
    let members = [
      JSONMember("deputy", .string(row.deputy)),
      JSONMember("name", .string(row.name)),
      JSONMember("group", .string(row.group)),
      JSONMember("township", .string(row.township)),
      JSONMember("county", .string(row.county)),
      JSONMember("standing", .string(word(row.standing))),
      JSONMember("score", points(score?.total)),
      JSONMember("max", .points(sheet.marking.full)),
      JSONMember("share", .number(score?.share)),
      JSONMember("passed", score.map { .bool($0.isPassed) } ?? .null),
      JSONMember("sections", score?.sections.map { .array($0.map(JSONValue.points)) } ?? .null),
      JSONMember("answers", row.sitting?.answers.map { answers($0, sheet.paper) } ?? .null),
      JSONMember("firstMarked", points(row.sitting?.first.total)),
      JSONMember("uncertain", .bool(row.sitting?.isUncertain ?? false)),
    ]
    let rank = sheet.request.isRanked ? [JSONMember("rank", .integer(row.rank))] : []
    return .object(members + rank)
  }

  private static func word(_ standing: PaperScoreSheet.Standing) -> String {
    switch standing {
    case .sat: "sat"
    case .absent: "absent"
    case .running: "running"
    case .missing: "missing"
    }
  }

  /// In the order of the paper's questions; `null` for one left open.
  private static func answers(_ answers: [QuestionName: Answer], _ paper: Paper) -> JSONValue {
    .array(
      paper.questions.map { question in
        answers[question.name].map { .strings(AnswerCode.encode($0)) } ?? .null
      })
  }

  private static func members(_ summary: PaperSheetSummary) -> [JSONMember] {
    [
      JSONMember("deputies", .integer(summary.deputies)), JSONMember("sat", .integer(summary.sat)),
      JSONMember("absent", .integer(summary.absent)), JSONMember("mean", points(summary.mean)),
      JSONMember("median", points(summary.median)),
      JSONMember("deviation", points(summary.deviation)),
      JSONMember("lowest", points(summary.lowest)), JSONMember("highest", points(summary.highest)),
      JSONMember("passed", .integer(summary.passed)),
      JSONMember("passRate", .number(summary.passRate)),
      JSONMember("share", .number(summary.share)),
      JSONMember("sectionMeans", .array(summary.sectionMeans.map(points))),
    ]
  }

  private static func points(_ points: Points?) -> JSONValue {
    points.map(JSONValue.points) ?? .null
  }
}
