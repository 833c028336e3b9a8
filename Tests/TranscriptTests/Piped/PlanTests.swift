import Foundation
import TestSupport
import Testing

/// `plan` and what belongs to it.
@Suite struct PlanTests {
  private static let fixed = ["--now", Workplace.now, "--seed", "7"]

  private func run(_ place: Workplace, _ words: String..., input: String = "") throws
    -> ProgramResult
  {
    try place.run(Self.fixed + words, input: input)
  }

  @Test func 各项命令的全文() throws {
    var transcript = Transcript(at: try Workplace.withTrack())
    let fixed = "--now \(Workplace.now) --seed 7"
    for line in [
      "plan", "plan next", "plan set", "plan set --minutes 20 --track 小课程", "plan tracks",
      "plan tracks xiao", "plan tracks --json", "plan next 2", "plan next 9", "plan set --track 小课",
      "plan set --exam 2026-11-22", "plan set --exam 明天", "plan set --minutes 0x",
      "plan --track xiao",
      "plan --json", "plan set --minutes none --lang en", "plan --lang en",
    ] {
      try transcript.run("\(line) \(fixed)")
    }
    try transcript.check("plan")
  }

  @Test func 会议步骤的全文() throws {
    var transcript = Transcript(at: try Workplace.withTrack())
    for line in [
      "plan --session 2026-12-20 --track 小课程", "plan --session 2026-12-20 --track 小课程 --region 浙江",
      "plan --session 2026-12-20 --track 小课程 --region 浙江 --lang en",
      "plan --session 2026-12-20 --track 小课程 --region 广东", "plan --session 2026-12-20",
      "plan --session 2026-12-20 --track xiao --region 浙江 --json", "plan --session 12月20日",
    ] {
      try transcript.run("\(line) --now \(Workplace.now)")
    }
    try transcript.check("checklist")
  }

  @Test func 每一项单独改() throws {
    let place = try Workplace.withTrack()
    for (words, exam, minutes, track) in [
      (["--exam", "2026-12-20"], "2026-12-20", nil as Int?, nil as String?),
      (["--minutes", "15"], "2026-12-20", 15, nil),
      (["--track", "xiao"], "2026-12-20", 15, "xiao"),
      (["--exam", "none"], nil, 15, "xiao"), (["--track", "无"], nil, 15, nil),
      (["--minutes", "none"], nil, nil, nil),
    ] as [([String], String?, Int?, String?)] {
      #expect(try place.run(Self.fixed + ["plan", "set"] + words).status == 0)
      let plan = try #require(try place.events(of: "张三").last { $0["kind"] as? String == "plan" })
      #expect(plan["exam"] as? String == exam)
      #expect(plan["minutes"] as? Int == minutes)
      #expect(plan["track"] as? String == track)
    }
  }

  @Test func 答完一课才记下() throws {
    let place = try Workplace.withTrack()
    _ = try run(place, "plan", "set", "--track", "xiao")
    let left = try run(place, input: "下一课\nB\n:结束\n")
    #expect(left.output.contains("第 1 课　选择题"))
    #expect(left.output.contains("第 1 课的题目，共 2 题。"))
    #expect(try steps(place) == [])

    // The lesson goes on where it was left, without its notes.
    let done = try run(place, input: "下一课\nAB\n")
    #expect(done.output.contains("接着上次的练习：共 2 题，还有 1 题。"))
    #expect(done.output.contains("第 1 课学完了。小课程：1/2 课。"))
    #expect(done.output.contains("下一课是第 2 课：填写题。"))
    #expect(try steps(place) == [1])
    let answers = try place.answers(of: "张三")
    #expect(answers.allSatisfy { $0["mode"] as? String == "practice" && $0["grade"] != nil })
    #expect(try run(place, "plan", "tracks", "小课程").output.contains("选择题（√ 学完）"))
  }

  @Test func `继续也算 跳过不算 学过可以重学`() throws {
    let place = try Workplace.withTrack()
    _ = try run(place, "plan", "set", "--track", "xiao")
    let skipped = try run(place, input: "下一课\nB\n:跳过\n")
    #expect(skipped.output.contains("有 1 题没有作答，第 1 课还不算学完"))
    #expect(try steps(place) == [])
    _ = try run(place, input: "下一课\nAB\n:结束\n")
    let resumed = try run(place, input: "继续\n对\n")
    #expect(resumed.output.contains("第 1 课学完了。"))
    let again = try run(place, input: "下一课 1\nB\nAB\n")
    #expect(again.output.contains("第 1 课学完了。小课程：1/2 课。"))
    #expect(try steps(place) == [1, 1])
  }

  @Test func 换课程不丢进度() throws {
    let place = try Workplace.withTrack()
    _ = try run(place, "plan", "set", "--track", "xiao")
    _ = try run(place, input: "下一课\nB\nAB\n")
    _ = try run(place, "plan", "set", "--track", "none")
    #expect(try run(place, "plan").output.contains("还没有学习计划"))
    let back = try run(place, "plan", "set", "--track", "小课程")
    #expect(back.output.contains("小课程，学完 1/2 课"))
  }

  @Test func `有错的课程文件说一句 其余照用`() throws {
    let place = try Workplace.withTrack()
    let faulty = SampleTrack.text.replacing("id: xiao", with: "id: cuo").replacing(
      "count: 2", with: "cuont: 2")
    try place.folder.write(faulty, to: "banks/tracks/cuo.yaml")
    let list = try run(place, "plan", "tracks")
    #expect(list.status == 0)
    #expect(list.output.contains("小课程"))
    #expect(
      list.errors.split(separator: "\n").map { $0.replacing(place.folder.path, with: "") } == [
        "课程文件有误，没有采用。/banks/tracks/cuo.yaml:12:9：缺少“count”这一项。共 2 处，用“题库 检查”看全部。"
      ])
    let check = try run(place, "bank", "check", "banks/tracks/cuo.yaml")
    #expect(check.status == 1)
    #expect(check.output.contains("cuo.yaml:14:9: 错误[track-file]: 没有“cuont”这一项。是不是“count”？"))
  }

  @Test func 课程对不上题库检查得出来() throws {
    let place = try Workplace.withTrack()
    let other = SampleTrack.text.replacing("chapter: 填写", with: "chapter: 填空")
      .replacing("第三条", with: "第九十九条")
    try place.folder.write(other, to: "banks/tracks/xiao.yaml")
    let check = try run(place, "bank", "check", "banks", "--json")
    #expect(check.status == 1)
    let codes = try check.list().filter { ($0["path"] as? String)?.hasSuffix(".yaml") == true }
      .map { "\($0["line"] ?? ""):\($0["column"] ?? "") \($0["code"] ?? "")" }
    #expect(codes == ["17:15 unknown-chapter", "26:16 article-out-of-range"])
  }

  @Test func 预计得分() throws {
    let place = try Workplace.withTrack()
    let set = try run(place, "plan", "set", "--exam", "2026-12-20", "--minutes", "20")
    #expect(set.output.contains("2026年12月20日，还有 27 天"))
    #expect(set.output.contains("分左右，多半在"))
    let forecast = try #require(
      try run(place, "plan", "--json").object()["forecast"] as? [String: Any])
    let (score, low, high) = (
      forecast["score"] as? Double, forecast["low"] as? Double, forecast["high"] as? Double
    )
    #expect(try #require(low) <= #require(score) && #require(score) <= #require(high))
    #expect((forecast["more"] as? [[String: Any]])?.map { $0["minutes"] as? Int } == [5, 10])
  }

  private func steps(_ place: Workplace) throws -> [Int] {
    try place.events(of: "张三").filter { $0["kind"] as? String == "track" }
      .compactMap { $0["step"] as? Int }
  }
}
