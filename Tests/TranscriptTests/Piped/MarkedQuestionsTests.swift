import TestSupport
import Testing

/// Mistakes, flags and notes.
@Suite struct MarkedQuestionsTests {
  /// Twelve questions in the order of the bank, the first three missed.
  private static func place() throws -> Workplace {
    let place = try Workplace.unmixed()
    try place.learn(
      "practice", "shuzi", "--order", "bank", "-n", "12",
      typing: Array(repeating: "1", count: 3) + Array(repeating: "2", count: 9))
    return place
  }

  private static func mistakes(_ place: Workplace) throws -> [String] {
    try place.learn("mistakes", "--json").list().compactMap { $0["question"] as? String }
  }

  @Test func 错题本列出答错的() throws {
    let empty = try Workplace.unmixed()
    #expect(try empty.learn("mistakes").output.hasPrefix("错题本是空的。"))
    #expect(try empty.learn("mistakes", "--json").output == "[]\n")

    let place = try Self.place()
    let list = try place.learn("错题本")
    #expect(list.status == 0)
    #expect(list.firstLine == "错题本：3 题")
    #expect(list.output.contains("  shuzi/001  第1题：请选写着“这一项”的那一项。\n             答错 1 次\n"))
    #expect(!list.output.contains("shuzi/004"))
    #expect(try place.learn("mistakes", "list", "数字题库").output == list.output)
    let json = try place.learn("mistakes", "list", "--json").list()
    #expect(json.map { $0["question"] as? String } == ["shuzi/001", "shuzi/002", "shuzi/003"])
    #expect(json[0]["chapter"] as? String == "第一章")
    #expect(json[0]["stem"] as? String == "第1题：请选写着“这一项”的那一项。")
    #expect(json.allSatisfy { $0["answers"] as? Int == 1 && $0["right"] as? Int == 0 })
  }

  @Test func 连对三次就移出_答错从头算() throws {
    let place = try Self.place()
    #expect(
      try place.learn("mistakes", "drill", "-n", "2", typing: ["2", "2"]).firstLine == "错题重做：2 题。")
    let given = try place.answers(of: "zhangsan").suffix(2)
    #expect(given.allSatisfy { $0["mode"] as? String == "mistakes" && $0["grade"] != nil })
    for _ in 1...2 { try place.learn("mistakes", "drill", typing: ["2", "2", "2"]) }
    let left = try Self.mistakes(place)
    #expect(left.count == 1)
    #expect(try place.learn("mistakes").output.contains("答错 1 次，之后连续答对 2 次"))
    try place.learn("mistakes", "drill", typing: ["1"])
    try place.learn("mistakes", "drill", typing: ["2"])
    try place.learn("mistakes", "drill", typing: ["?2"])
    #expect(try Self.mistakes(place) == left)
    for _ in 1...3 { try place.learn("mistakes", "drill", typing: ["2"]) }
    #expect(try Self.mistakes(place) == [])
    #expect(try place.learn("mistakes", "drill").output.hasPrefix("错题本是空的。"))
  }

  @Test func 移出错题本() throws {
    let place = try Self.place()
    let removed = try place.learn("mistakes", "remove", "shuzi/001", "shuzi/003")
    #expect(removed.status == 0)
    #expect(try Self.mistakes(place) == ["shuzi/002"])
    for word in ["shuzi/001", "shuzi/099", "002", "shuzi"] {
      let result = try place.learn("错题本", "移出", word)
      #expect(result.status == 2)
      #expect(result.errors == "错题本里没有 \(word)。输入“错题本 列表”看全部错题的编号。\n")
    }
    // One that is no mistake, and nothing is taken out.
    #expect(try place.learn("mistakes", "remove", "shuzi/002", "shuzi/009").status == 2)
    #expect(try Self.mistakes(place) == ["shuzi/002"])
    let unnamed = try place.learn("mistakes", "remove")
    #expect(unnamed.status == 64)
    #expect(unnamed.errors == "还需要写明移出哪道题（编号）。\n")
    try place.learn("practice", "shuzi", "--order", "bank", "-n", "1", typing: [":掌握", "1"])
    #expect(try Self.mistakes(place) == ["shuzi/001", "shuzi/002"], "missed again, it comes back")
  }

  @Test func 掌握一声就移出() throws {
    let place = try Self.place()
    let result = try place.learn("mistakes", "drill", "-n", "1", typing: [":掌握", "2"])
    #expect(result.output.contains("已记为掌握，移出错题本；以后答错会再列进来。"))
    #expect(try Self.mistakes(place).count == 2)
  }

  @Test func 收藏和取消收藏() throws {
    let place = try Workplace.unmixed()
    let nothing = try place.learn("flagged")
    #expect(nothing.output.hasPrefix("还没有收藏的题。"))
    #expect(try place.learn("flagged", "drill").output == nothing.output)
    #expect(try place.learn("flagged", "--json").output == "[]\n")
    try place.learn(
      "practice", "shuzi", "--order", "bank", "-n", "3",
      typing: [":收藏", "2", "：收藏", ":收藏", "2", ":flag", "2"])
    #expect(
      try place.learn("flagged", "--json").output == "[\n  \"shuzi/001\",\n  \"shuzi/003\"\n]\n")
    #expect(try place.learn("收藏").firstLine == "收藏：2 题")
    let drill = try place.learn("收藏", "练习", "-n", "1", typing: ["1"])
    #expect(drill.firstLine == "收藏题练习：1 题。")
    #expect(drill.output.contains("收藏题练习完成：答了 1 题，答对 0 题。"))
    #expect(try place.answers(of: "zhangsan").last?["mode"] as? String == "flagged")
    try place.learn("flagged", "drill", typing: [":收藏", "2", ":收藏", "2"])
    #expect(try place.learn("flagged", "--json").output == "[]\n")
  }

  @Test func 笔记写了看得到_再写就换() throws {
    let place = try Workplace.unmixed()
    #expect(try place.learn("notes").output.hasPrefix("还没有笔记。"))
    #expect(try place.learn("notes", "--json").output == "[]\n")
    let practice = ["practice", "shuzi", "--order", "bank", "-n", "2"]
    func practise(_ lines: [String]) throws -> ProgramResult {
      try place.run(
        ["--deputy", "zhangsan", "--now", Workplace.now] + practice,
        input: lines.map { "\($0)\n" }.joined())
    }
    #expect(try practise([":笔记", "  过半数 ", "2", ":笔记", "", "2"]).output.contains("笔记已保存。"))
    #expect(try practise([":笔记", "三分之一", "2", "2"]).output.contains("现在的笔记：过半数"))
    let list = try place.learn("笔记")
    #expect(list.firstLine == "笔记：1 条")
    #expect(list.output.contains("shuzi/001  第1题：请选写着“这一项”的那一项。\n             → 三分之一\n"))
    let json = try place.learn("notes", "--json").list()
    #expect(json.count == 1)
    #expect(json[0]["question"] as? String == "shuzi/001")
    #expect(json[0]["note"] as? String == "三分之一")
  }
}
