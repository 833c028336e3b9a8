import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import TestSupport
import Testing

struct ProgressJSONTests {
  @Test func `进度文件`() {
    var deputy = Deputy()
    let session = deputy.starts(["b/1", "a/2"])
    deputy.answers("b/1", credit: 0.5, grade: .hard, in: session)
    deputy.does(.note(name("a/1"), text: "记"))
    deputy.does(.plan(StudyPlan(exam: CalendarDate("2026-12-20"), minutes: 10)))
    deputy.does(.place(name("b/1")))
    deputy.does(.track(TrackStep(track: "new-chair", step: 2)))
    let expected = """
      {"answers":1,"conflicts":[],"days":{"last":"2026-11-23","streak":1,"studied":1},\
      "lastEventAt":"2026-11-23T01:05:00.000Z",\
      "places":{"b":"b/1"},"plan":{"exam":"2026-12-20","minutes":10,"track":null},\
      "questions":{\
      "a/1":{"answers":0,"flagged":false,"lapses":0,"lastAnswer":null,"lastGraded":null,\
      "mastered":false,"memory":null,"mistake":false,"note":"记","right":0},\
      "b/1":{"answers":1,"flagged":false,"lapses":0,\
      "lastAnswer":{"at":"2026-11-23T01:01:00.000Z","credit":0.5,"day":"2026-11-23","grade":2,\
      "mode":"practice","revision":"9f2c6a1e.03b7d2c4","sure":true},\
      "lastGraded":{"at":"2026-11-23T01:01:00.000Z","credit":0.5,"day":"2026-11-23","grade":2,\
      "mode":"practice","revision":"9f2c6a1e.03b7d2c4","sure":true},\
      "mastered":false,"memory":{"difficulty":5.1122,"lastDay":"2026-11-23","reviews":1,\
      "stability":1.2931},"mistake":true,"note":null,"right":0}},\
      "right":0,\
      "sessions":[{"id":"\(session)","mode":"practice","remaining":["a/2"],\
      "startedAt":"2026-11-23T01:00:00.000Z"}],"tracks":{"new-chair":[2]},"trainings":[],"v":1}
      """
    #expect(JSONText(deputy.progress().json).description == expected)
  }

  @Test func `资料文件`() throws {
    var random = SeededGenerator(seed: 1)
    let uid = PersonUID(using: &random)
    var deputy = Deputy()
    deputy.does(.person(uid))
    var change = ProfileChange()
    change.set(.name, to: "张三")
    change.set(.firstTerm, to: .flag(true))
    change.set(.extraTime, to: .number(25))
    change.set(.roles, to: .list(["组长"]))
    change.set(.left, to: .date(try #require(CalendarDate("2026-11-01"))))
    deputy.does(.profile(change))
    let expected = """
      {"extraTime":25,"firstTerm":true,"joined":[],"left":"2026-11-01","name":"张三",\
      "roles":["组长"],"uids":["\(uid)"],"v":1}
      """
    #expect(JSONText(deputy.progress().profileJSON).description == expected)
  }

  @Test func `没有记录时`() {
    let expected = """
      {"answers":0,"conflicts":[],"days":{"last":null,"streak":0,"studied":0},"lastEventAt":null,\
      "places":{},"plan":null,"questions":{},"right":0,"sessions":[],"tracks":{},"trainings":[],"v":1}
      """
    #expect(JSONText(Progress().json).description == expected)
  }
}
