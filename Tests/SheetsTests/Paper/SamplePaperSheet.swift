import Dates
import Exams
import PaperSamples
import Papers
import Questions
import Records
import Scheduling
import Sheets
import Testing

/// Sheets of the sample paper, by way of events and their fold, as the program makes them.
struct SamplePaperSheet {
  let paper: Paper
  private(set) var deputies: [(id: DeputyID, profile: Profile)] = []
  private var events: [Event] = []

  init(seed: UInt64 = 7) {
    paper = Paper(SamplePaper.contents(seed: seed))
  }

  private static var day: StudyDay { StudyDay(CalendarDate(dayNumber: 20_781)) }

  /// Adds a deputy with what was keyed in of them, if anything was.
  mutating func add(
    _ id: String, named name: String? = nil, group: String? = nil, left: CalendarDate? = nil,
    _ result: PaperEntry.Result? = nil
  ) throws {
    var profile = Profile()
    var change = ProfileChange()
    if let name { change.set(.name, to: name) }
    if let group { change.set(.group, to: group) }
    if let left { change.set(.left, to: .date(left)) }
    profile.apply(change)
    let id = try DeputyID(id)
    deputies.append((id, profile))
    if let result {
      write(.enter(PaperEntry(paper: paper.id, examinee: .deputy(id, nil), result: result)))
    }
  }

  mutating func regrade(_ question: QuestionName, _ rule: Regrade.Rule) {
    write(.regrade(Regrade(paper: paper.id, question: question, rule: rule, reason: "复核")))
  }

  mutating func write(_ content: EventContent) {
    let number = events.count + 1
    events.append(
      Event(
        id: EventID(value: UInt128(number)), at: Timestamp(milliseconds: Int64(number)),
        day: Self.day, content: content))
  }

  var results: PaperResults {
    PaperResults(paper, ledger: PaperLedger(events), at: Timestamp(milliseconds: 1_000_000))
  }

  func sheet(
    ranked: Bool = false, grouping: SheetGrouping? = nil, group: String? = nil,
    masked: Bool = false
  ) -> PaperScoreSheet {
    let results = results
    return PaperScoreSheet(
      PaperSheetRequest(
        title: "样卷", generated: Timestamp(milliseconds: 0), day: Self.day.date, group: group,
        isRanked: ranked, grouping: grouping, isMasked: masked),
      marking: results.marking,
      roster: deputies.map {
        PaperSheetDeputy(
          id: $0.id, profile: $0.profile, result: results.results[.deputy($0.id, nil)])
      })
  }

  static func words(_ sheet: PaperScoreSheet) -> PaperSheetWords {
    PaperSheetWords(
      rank: "名次", deputy: "编号", name: "姓名", group: "小组", township: "乡镇", county: "县",
      sections: sheet.paper.sections.indices.map { "\($0 + 1)" }, total: "总分", share: "得分率",
      result: "结果", passed: "及格", failed: "不及格", absent: "缺考", running: "正在考", missing: "未登记",
      mean: "平均", meanOfAll: "总平均", ungrouped: "（未登记）",
      passedOf: { "及格 \($0)/\($1)" })
  }

  static let around = PaperDocumentWords(
    title: "样卷 <&> =1+2", language: .chinese, summary: "汇总",
    figures: ["应考", "实考", "缺考", "平均", "中位", "标准差", "最低", "最高", "及格", "及格率"], bands: "分布",
    share: "得分率", deputies: "人数", groups: "各组", notes: ["满分"], signatures: ["制表人："],
    pageWords: ["第 ", " 页，共 ", " 页"])
}
