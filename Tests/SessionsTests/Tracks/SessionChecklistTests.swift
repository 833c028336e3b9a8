import Dates
import Sessions
import Settings
import Testing

struct SessionChecklistTests {
  private static func step(_ task: String, _ time: StepTime?, region: String? = nil)
    -> ChecklistStep
  {
    var step = ChecklistStep(task, basis: [])
    (step.time, step.region) = (time, region)
    return step
  }

  private static let track: Track = {
    var track = Tracks.track(after: [])
    track.checklist = [
      ChecklistStage(
        title: "会前",
        steps: [
          step("决定日期", .before), step("通知", .daysBefore(7), region: "浙江省"),
          step("通知", .daysBefore(10), region: "重庆市"),
        ]),
      ChecklistStage(title: "预备会议", steps: [step("选举", .preparatory, region: "重庆市")]),
      ChecklistStage(title: "会上", steps: [step("开会", .firstDay), step("备案", .after)]),
    ]
    return track
  }()

  private static func lines(_ regions: [String], on day: String = "2026-12-20") throws -> [String] {
    let day = try #require(CalendarDate(day))
    let checklist = SessionChecklist(track, firstDay: day, regions: regions)
    return checklist.stages.flatMap { stage in
      stage.entries.map { entry in
        [stage.title, entry.step.task, entry.day?.description].compactMap(\.self)
          .joined(separator: " ")
      }
    }
  }

  @Test func `只列国家法律`() throws {
    #expect(try Self.lines([]) == ["会前 决定日期", "会上 开会 2026-12-20", "会上 备案"])
    #expect(try Self.lines(["广东省"]) == Self.lines([]))
  }

  @Test(arguments: ["浙江", "浙江省"]) func `加上一省的`(_ region: String) throws {
    #expect(
      try Self.lines([region]) == [
        "会前 决定日期", "会前 通知 2026-12-13", "会上 开会 2026-12-20", "会上 备案",
      ])
  }

  @Test func `往前数过年`() throws {
    #expect(try Self.lines(["重庆"], on: "2027-01-05")[1] == "会前 通知 2026-12-26")
  }

  @Test func `说出有哪些省`() throws {
    let day = try #require(CalendarDate("2026-12-20"))
    let checklist = SessionChecklist(Self.track, firstDay: day, regions: ["重庆", "江", "上海"])
    #expect(checklist.knownProvinces == ["浙江省", "重庆市"])
    #expect(checklist.provinces == ["重庆市"])
  }
}
