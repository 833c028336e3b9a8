import Appraisals
import Diagnostics
import Questions
import Settings

/// An appraisal for other programs; see `Documentation/Formats/appraisal.schema.json`.
enum AppraisalJSON {
  @MainActor static func value(_ report: AppraisalReport) -> JSONValue {
    [
      "full": points(report.rubric.full), "rows": .array(report.subjects.map(row)),
      "rubric": .string(report.rubric.id), "title": .string(report.rubric.title),
      "year": .integer(report.year),
    ]
  }

  @MainActor static func value(
    _ nomination: Nomination<AppraisedSubject>, _ report: AppraisalReport
  ) -> JSONValue {
    [
      "incomplete": .integer(nomination.incomplete),
      "places": .array(
        nomination.places.map { place in
          [
            "id": .string(place.subject.key), "name": .string(place.subject.name),
            "rank": .integer(place.rank), "sum": points(place.sum),
          ]
        }),
      "rubric": .string(report.rubric.id), "year": .integer(report.year),
    ]
  }

  private static func row(_ subject: AppraisedSubject) -> JSONValue {
    let appraisal = subject.appraisal
    return [
      "band": .string(appraisal.band?.title), "complete": .bool(appraisal.isComplete),
      "id": .string(subject.key),
      "lines": .array(
        appraisal.lines.map { line in
          [
            "amount": .string(line.finding.amount?.description),
            "points": line.points.map(points) ?? .null, "title": .string(line.indicator.title),
            "weight": points(line.indicator.weight),
          ]
        }),
      "members": .integer(subject.members), "name": .string(subject.name),
      "possible": points(appraisal.possible), "sum": points(appraisal.sum),
    ]
  }

  private static func points(_ points: Points) -> JSONValue {
    .number(Double(points.hundredths) / 100)
  }
}
