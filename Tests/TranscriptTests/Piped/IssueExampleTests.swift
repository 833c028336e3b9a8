import TestSupport
import Testing

/// The example of the first issue, with the bank that ships.
@Suite struct IssueExampleTests {
  private let practice = "practice daibiaofa -n 3 --type single --seed 7\nA\nB\nC\n"

  @Test func 三个答案存入学习记录() throws {
    let place = try Workplace()
    let added = try place.run("deputy", "add", "张三", "--id", "zhangsan")
    #expect(added.status == 0)
    let result = try place.run("--deputy", "zhangsan", input: practice)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("练习完成：答了 3 题"))
    #expect(try place.answers(of: "zhangsan").count == 3)

    let sheet = try place.run("score-sheet", "--json").object()
    let rows = try #require(sheet["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["deputy"] as? String == "zhangsan")
    #expect(rows.first?["answered"] as? Int == 3)
  }

  @Test func 同一个种子出同样的题和选项次序() throws {
    let place = try Workplace()
    for id in ["zhangsan", "lisi", "wangwu"] {
      try place.run("deputy", "add", "张三", "--id", id)
    }
    let first = try place.run("--deputy", "zhangsan", input: practice)
    let second = try place.run("--deputy", "lisi", input: practice)
    #expect(first.output == second.output)
    func served(_ id: String) throws -> [String] {
      try place.answers(of: id).map { "\($0["question"] ?? "") \($0["order"] ?? "")" }
    }
    #expect(try served("zhangsan") == served("lisi"))

    let other = try place.run(
      "--deputy", "wangwu", input: practice.replacing("--seed 7", with: "--seed 8"))
    #expect(other.status == 0)
    #expect(try served("wangwu") != served("zhangsan"))
  }

  @Test func 种子写在程序的命令行上也一样() throws {
    let place = try Workplace()
    for id in ["zhangsan", "lisi"] { try place.run("deputy", "add", "张三", "--id", id) }
    let inside = try place.run("--deputy", "zhangsan", input: practice)
    let outside = try place.run(
      "--deputy", "lisi", "practice", "daibiaofa", "-n", "3", "--type", "single", "--seed", "7",
      input: "A\nB\nC\n")
    #expect(inside.output == outside.output)
  }
}
