import BankFile
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Sessions
import Statutes
import Testing

@testable import lvzhi

struct MilestoneTests {
  private static let today = StudyDay(CalendarDate(dayNumber: 20_500))

  /// A bank with three questions on one article and one on another.
  private static let cluster: BankDocument? = {
    let questions = ["7", "7", "7", "8"].enumerated().map { index, article in
      "## \(index + 1)\n\n第\(index + 1)句话。\n\n答案：对\n依据：代表法 \(article)\n"
    }
    let text = "---\nid: other\ntitle: 另一个\n---\n\n" + questions.joined(separator: "\n")
    guard case .bank(let document) = BankReader.read(SourceText(path: "other.md", text: text))
    else { return nil }
    return document
  }()

  /// What a session brought about. An answer is the question, how many days ago, and whether it was right.
  private func milestone(
    _ before: [(String, Int, Bool)], then after: [(String, Int, Bool)]
  ) throws -> Milestone? {
    let events = try (before + after).enumerated().map { index, answer in
      let question = try Self.question(answer.0)
      let name = try #require(question?.name ?? QuestionName("other/\(answer.0)"))
      let revision =
        question.map { Revision(of: $0) } ?? Revision(text: "00000000", key: "00000000")
      return Event(
        id: EventID(value: UInt128(index + 1)), at: Timestamp(milliseconds: Int64(index)),
        day: Self.today.advanced(by: -answer.1),
        content: .answer(
          AnswerEvent(
            mode: .practice, question: name, revision: revision,
            answer: RecordedAnswer(texts: ["A"]), credit: answer.2 ? .full : .none,
            grade: answer.2 ? .good : .again)))
    }
    let documents = try [#require(SampleBank.document), #require(Self.cluster)]
    return MilestoneFinder(
      before: ProgressFold(Array(events.prefix(before.count))).progress,
      after: ProgressFold(events).progress,
      figures: RecallFigures(today: Self.today, schedule: StudySchedule()),
      documents: documents, serves: { !$1.hasErrors(at: $0) }
    ).milestone
  }

  /// A question of either bank; a number beyond the few that there are is a question of no bank.
  private static func question(_ id: String) throws -> Question? {
    guard let number = Int(id) else { return try SampleBank.question(id) }
    let document = try #require(cluster)
    return number <= document.count ? document.question(at: number - 1) : nil
  }

  @Test func `一条法律的题都记牢了`() throws {
    let article = Provision(
      law: LawName("代表法"), place: .article(ArticleNumber(7), paragraph: nil, item: nil))
    let before = ["1", "2", "3"].flatMap { [($0, 4, true)] + ($0 == "3" ? [] : [($0, 1, true)]) }
    #expect(try milestone(before, then: [("3", 0, true)]) == .article(article, questions: 3))
    #expect(try milestone(before, then: [("3", 0, false)]) == nil)
    // One on which there is a single question is no cluster; what was firm before is nothing new.
    #expect(try milestone([("4", 4, true)], then: [("4", 0, true)]) == nil)
    #expect(try milestone(before + [("3", 0, true)], then: [("1", 0, true)]) == nil)
  }

  @Test func `满一百题`() throws {
    let before = (1...98).map { ("\($0)", 1, false) }
    #expect(try milestone(before, then: [("1", 0, true)]) == nil)
    #expect(try milestone(before, then: [("1", 0, true), ("2", 0, true)]) == .answers(100))
    #expect(
      try milestone(before + [("1", 0, true), ("2", 0, true)], then: [("3", 0, true)]) == nil)
    #expect(try milestone(before, then: []) == nil)
  }

  @Test func `掌握五十题`() throws {
    // Far from a mark of answers: 150 before, 51 in the session.
    let before = (101...150).flatMap { id in (0..<3).map { ("\(id)", 4 - $0, $0 == 2) } }
    let session = (101...150).map { ("\($0)", 0, true) }
    #expect(try milestone(before, then: session) == .mastered(50))
    #expect(try milestone(before, then: Array(session.dropLast())) == nil)
  }

  @Test func `一章全部做过一遍`() throws {
    let ids = ["单选", "多选", "判断", "填空", "一空", "排序", "连线", "简答", "小题"]
    let answers = ids.map { ($0, 1, true) }
    let last = [("小题", 0, false)]
    #expect(try milestone(Array(answers.dropLast()), then: last) == .chapter("第一章"))
    #expect(try milestone(Array(answers.dropLast(2)), then: last) == nil)
    #expect(try milestone(answers, then: last) == nil)
  }

  @Test func `隔了一段时间回来`() throws {
    #expect(
      try milestone([("单选", 21, true)], then: [("多选", 0, true), ("判断", 0, false)])
        == .back(days: 21, answered: 2, right: 1))
    #expect(try milestone([("单选", 13, true)], then: [("多选", 0, true)]) == nil)
    #expect(try milestone([], then: [("多选", 0, true)]) == nil)
  }

  @Test func `上周和这周`() {
    let answers = Message.lastWeek(
      WeekSummary(answers: 40, right: 30, newlyMastered: 3), due: 12)
    #expect(answers.chinese == "上周答题 40 次，答对 75%，新掌握 3 题。这七天要复习 12 题。")
    #expect(
      answers.english
        == "Last week: 40 answers, 75 % right; 3 questions newly mastered. 12 questions due in the next seven days."
    )
    let few = Message.lastWeek(WeekSummary(answers: 1, right: 0, newlyMastered: 0), due: 0)
    #expect(few.chinese == "上周答题 1 次，答对 0%。这七天没有要复习的题。")
  }

  @Test func `说的话平实`() {
    let article = Provision(
      law: LawName("代表法"), place: .article(ArticleNumber(7), paragraph: nil, item: nil))
    let milestones: [Milestone] = [
      .answers(100), .mastered(50), .chapter("总则"), .article(article, questions: 4),
      .back(days: 21, answered: 12, right: 9), .back(days: 21, answered: 12, right: 3),
    ]
    #expect(
      milestones.map(\.message.chinese) == [
        "到今天，您一共答了 100 题。", "到今天，您已经掌握了 50 题。", "“总则”这一章的题，您已经全部做过一遍。",
        "《代表法》第七条的 4 道题，您都记牢了。", "隔了 21 天，您又接着学了。以前学的没有白学，这次 12 题答对了 9 题。",
        "隔了 21 天，您又接着学了。忘掉一些很正常，复习几次就想起来了。",
      ])
    for message in milestones.map(\.message) {
      #expect(!message.chinese.contains("！") && !message.english.contains("!"))
    }
  }
}
