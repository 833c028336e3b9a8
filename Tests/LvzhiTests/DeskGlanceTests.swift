import Dates
import Records
import Scheduling
import Testing

@testable import lvzhi

struct DeskGlanceTests {
  private static let glances: [DeskGlance] = [
    DeskGlance(name: nil, open: nil, due: [:]),
    DeskGlance(name: "张　三", open: nil, due: [20_000: 3]),
    DeskGlance(
      name: "open due", open: .init(mode: .today, open: 3, total: 10), due: [20_001: 1, 19_000: 40]),
  ]

  @Test(arguments: glances)
  func `写下来再读回来是一样的`(_ glance: DeskGlance) {
    #expect(DeskGlance(text: glance.text) == glance)
  }

  @Test(arguments: ["", "name", "due x 3", "due 3", "open practice 3", "later 1 2\n\n"])
  func `看不懂的不要`(_ text: String) {
    let glance = DeskGlance(text: text)
    #expect(glance.due.isEmpty && glance.open == nil)
  }

  @Test(arguments: [(9, 0), (10, 2), (11, 2), (12, 7)])
  func `到某天为止到期的`(_ day: Int, _ count: Int) {
    let glance = DeskGlance(name: nil, open: nil, due: [10: 2, 12: 5])
    #expect(glance.due(on: StudyDay(CalendarDate(dayNumber: day))) == count)
  }
}
