import Dates
import Statutes
import Testing

struct SupersessionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let what: String
    /// Adoption, effect, end; `-` for what is not known.
    let versions: [[String]]
    let cited: String
    /// The first day on which it is past; `nil` for none.
    let from: String?
    var testDescription: String { what }
  }

  @Test(arguments: [
    Case(
      what: "只有一个文本", versions: [["2018-12-29", "2019-01-01", "-"]], cited: "2018-12-29", from: nil),
    Case(
      what: "新文本施行之日起", versions: [["2018-12-29", "-", "-"], ["2025-10-28", "2026-01-01", "-"]],
      cited: "2018-12-29", from: "2026-01-01"),
    Case(
      what: "新文本本身不受影响",
      versions: [["2018-12-29", "-", "-"], ["2025-10-28", "2026-01-01", "-"]], cited: "2025-10-28",
      from: nil),
    Case(
      what: "施行日期不明的从通过之日算", versions: [["2016-07-29", "-", "-"], ["2023-07-28", "-", "-"]],
      cited: "2016-07-29", from: "2023-07-28"),
    Case(
      what: "废止", versions: [["2000-01-01", "-", "2020-01-01"]], cited: "2000-01-01",
      from: "2020-01-01"),
    Case(
      what: "先到的为准",
      versions: [["2000-01-01", "-", "2020-01-01"], ["2019-06-01", "2021-01-01", "-"]],
      cited: "2000-01-01", from: "2020-01-01"),
    Case(
      what: "登记表没有的老文本", versions: [["2015-08-29", "-", "-"]], cited: "2010-10-28",
      from: "2015-08-29"),
    Case(what: "比登记的都新", versions: [["2015-08-29", "-", "-"]], cited: "2027-01-01", from: nil),
  ]) func `文本何时不再施行`(_ example: Case) {
    let versions = example.versions.compactMap { dates -> LawVersion? in
      guard let adopted = CalendarDate(dates[0]) else { return nil }
      var version = LawVersion(adopted: adopted)
      version.effective = CalendarDate(dates[1])
      version.until = CalendarDate(dates[2])
      return version
    }
    let law = Law(name: LawName("某法"), title: "某法", issuer: "某机关", versions: versions)
    let cited = CalendarDate(example.cited) ?? CalendarDate(dayNumber: 0)
    let end = law.supersession(ofVersion: cited)
    #expect(end?.from.description == example.from)
    #expect(end.map { $0.law == law.name && $0.version == cited } ?? true)
  }
}
