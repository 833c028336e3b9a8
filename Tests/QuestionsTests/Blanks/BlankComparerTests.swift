import Questions
import Testing

@Suite struct BlankComparerTests {
  /// A stem with one blank, and what is typed for it.
  struct Case: CustomStringConvertible, Sendable {
    let stem: String
    let typed: String
    let verdict: BlankVerdict

    init(_ stem: String, _ typed: String, _ verdict: BlankVerdict) {
      self.stem = stem
      self.typed = typed
      self.verdict = verdict
    }

    var description: String { "\(stem) ← 「\(typed)」" }
  }

  private static func rows(
    _ stem: String, right: [String] = [], wrong: [String] = [], lacking unit: String = "",
    missing: [String] = []
  ) -> [Case] {
    right.map { Case(stem, $0, .right) } + wrong.map { Case(stem, $0, .wrong) }
      + missing.map { Case(stem, $0, .missingUnit(unit)) }
  }

  static let words =
    rows(
      "实行{{民主集中制}}原则。",
      right: ["民主集中制", " 民主 集中制 ", "民主集中制。", "“民主集中制”", "民主集中制原则", "实行民主集中制"],
      wrong: ["民主集中", "集中制", "民主制", "原则", "。", "民主集中制度"])
    + rows(
      "{{尊崇法治、发扬民主}}。", right: ["尊崇法治，发扬民主", "尊崇法治发扬民主", "尊崇法治 发扬民主"],
      wrong: ["发扬民主、尊崇法治"])
    + rows("缩写是{{NPC}}。", right: ["npc", "ＮＰＣ", "N P C", "N.P.C."], wrong: ["NP", "CPC"])
    + rows("{{《代表法》}}规定", right: ["代表法", "《代表法》", "《代表法》规定"])
    + rows("符号是{{，}}。", right: ["，"], wrong: ["。", "、"])

  static let majorities =
    rows(
      "须经全体代表的{{过半数|过半}}通过", right: ["过半数", "过半", "過半數", "全体代表的过半数", "过半数通过"],
      wrong: [
        "半数以上", "二分之一以上", "1/2以上", "半数", "一半", "半", "1/2", "50%", "三分之二", "超过半数以上", "过一半",
      ])
    + rows("须经{{过半}}人大代表同意", right: ["过半", "过半人大代表"], wrong: ["过1/2", "过0.5人"])
    + rows(
      "须经{{半数以上}}同意", right: ["半数以上", "半數以上"], wrong: ["过半数", "过半", "半数", "半数以下"])
    + rows(
      "须有{{三分之二以上}}的代表出席",
      right: ["三分之二以上", "2/3以上", "２／３以上", "3分之2以上", "三分之2以上", "2 / 3 以上", "三分之二以上的代表"],
      wrong: ["三分之二", "2/3", "过半数", "三分之一以上", "0.67以上", "66.7%以上", "三分之二以下"])
    + rows(
      "须有{{三分之二}}以上的代表出席",
      right: ["三分之二", "2/3", "２／３", "4/6", "三分之二以上", "2/3以上", "2⁄3", "须有三分之二以上的代表出席"],
      wrong: ["0.67", "66.7%", "三分之一", "3/2", "2/3以下", "二三", "三分二", "2/3/1"])
    + rows("三分之{{二}}以上", right: ["二", "2", "三分之二", "2/3", "2/3以上", "两"], wrong: ["三", "2/5"])

  static let fractions =
    rows(
      "占{{百分之六十}}",
      right: ["60%", "60％", "百分之六十", "百分之60", "3/5", "五分之三", "六成", "6成", "0.6", "占60%"],
      wrong: ["60", "6%", "百分之六", "百分之十六", "0.06"])
    + rows("{{60%}}", right: ["百分之六十", "６０％", "0.60"], wrong: ["60", "百分之六"])
    + rows("{{千分之五}}", right: ["5‰", "0.5%", "0.005", "1/200"], wrong: ["5%"])
    + rows(
      "{{一点五}}倍", right: ["1.5", "1点5", "3/2", "1.5倍", "一点五倍", "1.50"], wrong: ["15", "1.05"])
    + rows("{{二分之一}}", right: ["1/2", "半", "一半", "50%", "0.5", "五成"], wrong: ["过半", "半数", "2"])

  static let people =
    rows(
      "联名须{{五}}人以上",
      right: [
        "五", "5", "５", "五人", "5人", "5名", "五位", "5个人", "5个", "五人以上", "5名以上", "五以上", "5以上", "须五人",
        "联名须五人以上", "5 人",
      ],
      wrong: ["十", "5天", "五日", "10人", "五人以下", "第五人", "6", "55", "以上", "五分之一"])
    + rows(
      "由{{五人以上}}联名", right: ["五人以上", "5名以上", "5位以上", "5人以上联名"],
      wrong: ["五人", "5票以上", "十人以上", "五人以下"], lacking: "人", missing: ["5", "五", "5以上", "10以上"])
    + rows(
      "{{三十名}}代表", right: ["30名", "三十人", "30名代表", "30人代表"], lacking: "名", missing: ["30", "50"])
    + rows(
      "{{1,000}}人", right: ["1000", "一千", "1，000", "1千", "１０００人"], wrong: ["1", "100", "1,0"])
    + rows("{{3、2025年}}", right: ["3,2025年", "3 2025年"], wrong: ["3202,5年", "32025年"])
    + rows(
      "{{一万五千}}人", right: ["15000", "1.5万", "1万5千", "15,000", "一万五千人"], wrong: ["1.5", "1万5"])
    + rows("{{十四亿}}人", right: ["14亿", "1400000000", "1,400,000,000"], wrong: ["14", "14万"])

  static let durations =
    rows(
      "会议举行{{二十日}}前通知",
      right: ["二十日", "20日", "20天", "二十天", "２０日", "20 日", "二 十 日", "20日前", "20天前"],
      wrong: ["三十日", "20个工作日", "二十人", "20个月", "两周", "20日后"], lacking: "日",
      missing: ["20", "二十", "30", "20前"])
    + rows(
      "会议举行{{二十}}日前通知", right: ["二十", "20", "20日", "20天", "20天前", "20前"], wrong: ["20人", "20月"])
    + rows(
      "{{三个月}}内答复",
      right: ["三个月", "3个月", "3月", "三月", "３个月内", "3個月"], wrong: ["九十日", "90天", "一个季度", "三年", "六个月"],
      lacking: "个月", missing: ["3", "三", "90", "三内"])
    + rows("{{三}}个月内答复", right: ["3", "三", "三个月", "3月", "3月内", "三内"], wrong: ["90天", "三日", "六"])
    + rows("{{一个半月}}", right: ["1.5个月", "一个半月", "1.5月", "1个半月"], wrong: ["一个月", "45天", "半个月"])
    + rows(
      "{{半年}}", right: ["半年", "0.5年", "1/2年"], wrong: ["六个月", "一年", "过半年"], lacking: "年",
      missing: ["0.5", "半"])
    + rows("{{一年半}}", right: ["1.5年", "一年半", "1年半"], wrong: ["一年", "半年", "18个月"])
    + rows("{{半}}年", right: ["半", "半年", "0.5", "1/2"], wrong: ["一", "过半"])
    + rows("任期{{五}}年", right: ["五", "5", "五年", "任期五年", "任期5年"], wrong: ["三", "五届", "5个月"])
    + rows("{{两年}}", right: ["二年", "2年", "两年", "兩年"], wrong: ["一年"], lacking: "年", missing: ["2"])
    + rows("{{五个工作日}}", right: ["5个工作日", "5工作日"], wrong: ["五日", "5天"])
    + rows("每年{{三月}}召开", right: ["3月", "三月"], wrong: ["三个月", "四月"])
    + rows(
      "{{2025年3月11日}}", right: ["二〇二五年三月十一日", "２０２５年３月１１日", "2025年3月11号", "2025 年 03 月 11 日"],
      wrong: ["2025年3月12日", "2025年11月3日"], lacking: "年",
      missing: ["2025-03-11", "2025.3.11", "2025/3/11"])

  static let alternatives =
    rows("{{二十日|20}}", right: ["20", "20天", "二十"], wrong: ["30", "30天"])
    + rows(
      "{{三周|二十一日}}", right: ["3周", "三个星期", "21天"], wrong: ["三月"], lacking: "周", missing: ["21"])
    + rows(
      "{{十八周岁}}", right: ["18周岁", "18岁", "十八岁"], wrong: ["十八年"], lacking: "周岁", missing: ["18"])

  static let ordinals =
    rows("{{第五}}届", right: ["第五", "5", "五", "第5届"], wrong: ["第六", "第五次"])
    + rows(
      "第{{二十三}}条", right: ["23", "二十三", "第二十三条", "第23条", "23条", "第23"], wrong: ["32", "第二十三款"])
    + rows("{{第二十三条第一款}}", right: ["23条1款", "第23条第1款", "第二十三条 第一款"], wrong: ["第二十三条"])
    + rows("{{第三次}}会议", right: ["第三次", "第3次"], wrong: ["三次"])
    + rows("{{三次}}会议", right: ["3次", "三次"], wrong: ["第三次"])

  static let all = [
    words, majorities, fractions, people, durations, alternatives, ordinals,
  ].flatMap(\.self)

  @Test(arguments: all)
  func `填空`(given: Case) {
    #expect(BlankComparer(Sample.fillIn(given.stem), at: 0).compare(given.typed) == given.verdict)
  }

  @Test func `numbers too large to be exact are compared as text`() {
    let huge = String(repeating: "9", count: 30)
    let comparer = BlankComparer(Sample.fillIn("{{\(huge)}}"), at: 0)
    #expect(comparer.compare(huge) == .right)
    #expect(comparer.compare(huge + "9") == .wrong)
    #expect(comparer.compare("0.\(huge)") == .wrong)
  }

  @Test func `each blank has its own surroundings`() {
    let fillIn = Sample.fillIn("每年至少{{一}}次，每次{{二}}天。")
    #expect(BlankComparer(fillIn, at: 0).compare("一次") == .right)
    #expect(BlankComparer(fillIn, at: 0).compare("一天") == .wrong)
    #expect(BlankComparer(fillIn, at: 1).compare("2日") == .right)
    #expect(BlankComparer(fillIn, at: 1).compare("二次") == .wrong)
  }
}
