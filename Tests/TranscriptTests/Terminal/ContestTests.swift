import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// A contest of teams in a terminal.
  @Suite struct ContestTests {
    private static let rules = """
      id: xiao
      title: 小竞赛
      opening: 100
      rounds:
        - kind: buzzer
          count: 2
          points: 10
          deduct: 10
          false-start: 5
        - kind: risk
          count: 1
          stakes: [10, 20]

      """

    private func place() throws -> Workplace {
      let place = try Room.place(people: 12)
      try place.folder.write(Self.rules, to: "banks/contests/xiao.yaml")
      return place
    }

    private static let start = Room.start + ["--contest", "xiao", "--teams", "红队,蓝队"]

    @Test func 抢答不用回车_断电以后得分还在() throws {
      let place = try place()
      var terminal = try place.terminal(Self.start)
      try terminal.expect("小竞赛")
      terminal.enter("全到")
      try terminal.expect("实到 12")
      terminal.enter()
      try terminal.expect("答错扣 10 分，抢早扣 5 分")
      terminal.enter()
      try terminal.expect("读题")
      terminal.send("2")
      try terminal.expect("蓝队 -5 分（抢答犯规）")
      terminal.enter()
      try terminal.expect("开始抢答")
      terminal.send("2")
      try terminal.expect("这个队不能抢这道题")
      terminal.send("1")
      try terminal.expect("红队作答")
      terminal.kill(SIGKILL)
      #expect(try terminal.waitForExit() == -SIGKILL)

      terminal = try place.terminal(Room.resume)
      try terminal.expect("红队作答")
      terminal.enter("B")
      try terminal.expect("红队 +10 分（抢答题）")
      terminal.enter("裁定 2 +2.5 表述更准确")
      try terminal.expect("蓝队 +2.5 分（表述更准确）")
      terminal.enter("结束")
      try terminal.expect("已记入 12 位代表")
      #expect(try terminal.waitForExit() == 0)
      let teams = try #require(
        place.run("train", "show", "--json").object()["teams"] as? [[String: Any]])
      #expect(teams.compactMap { $0["total"] as? String } == ["110", "97.5"])
    }

    @Test func 管道里一样() throws {
      let place = try place()
      let lines = [
        "全到", "", "", "2", "", "1", "B", "", "", "", "2", "判错", "", "", "", "2", "B", "", "", "0",
        "结束",
      ]
      let result = try place.run(Self.start, input: lines.map { $0 + "\n" }.joined())
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("竞赛结束"))
      let teams = try #require(
        place.run("train", "show", "--json").object()["teams"] as? [[String: Any]])
      #expect(teams.compactMap { $0["total"] as? String } == ["130", "85"])
    }

    @Test func 规则写错了说在哪里() throws {
      let place = try place()
      try place.folder.write(
        Self.rules.replacing("deduct", with: "deducts"), to: "banks/contests/xiao.yaml")
      let result = try place.run(Self.start, input: "")
      #expect(result.status == 2)
      #expect(result.errors.contains("xiao.yaml:8:5"))
      #expect(result.errors.contains("没有“xiao”这套竞赛规则"))
    }
  }
}
