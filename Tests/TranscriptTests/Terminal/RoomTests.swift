import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// A training led in a terminal: whatever happens to the machine, the record is right to the last answer.
  @Suite struct RoomTests {
    /// The steps after which the program is killed, and those after which the window gets another size.
    private static let kills = [6, 21, 40]
    private static let resizes = [12: (120, 36), 26: (200, 50), 47: (80, 24)]

    @Test(arguments: [40, 80, 160]) func 断电三次_记录一条不差(_ people: Int) throws {
      let place = try Room.place(people: people)
      let room = Room(people: people)
      var terminal = try place.terminal(Room.start)
      try terminal.expect("应到 \(people)　实到 0")
      var size = (80, 24)
      for (index, step) in room.steps.enumerated() {
        try take(step, on: terminal)
        if let (columns, rows) = Self.resizes[index] {
          size = (columns, rows)
          terminal.resize(columns: columns, rows: rows)
          try terminal.expect("a screen of that size") {
            $0.lines.count == rows && $0.lastLine.contains(">")
          }
        }
        if Self.kills.contains(index) {
          terminal.kill(SIGKILL)
          #expect(try terminal.waitForExit() == -SIGKILL)
          terminal = try place.terminal(Room.resume, columns: size.0, rows: size.1)
          let mark = index < 2 ? "实到" : "/12 题"
          try terminal.expect(mark)
        }
      }
      terminal.enter("结束")
      try terminal.expect("已记入 \(people) 位代表")
      #expect(try terminal.waitForExit() == 0)
      try check(place, room)

      let piped = try Room.place(people: people)
      let lines = room.steps.map { $0.line + "\n" }.joined() + "结束\n"
      let result = try piped.run(Room.start, input: lines)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try piped.trainingJournal() == place.trainingJournal())
      try check(piped, room)
    }

    /// Types a line; an answer may take several screens, each of which has to be looked at.
    private func take(_ step: Room.Step, on terminal: PseudoTerminal) throws {
      terminal.enter(step.line)
      try terminal.expect(step.sees)
      guard step.sees.hasSuffix("答案") else { return }
      try terminal.expect("a whole screen") { $0.lastLine.hasSuffix(">") }
      while terminal.screen.lines.contains(where: { $0.contains("回车看下一屏") }) {
        terminal.enter()
        try terminal.expect("the next screen") { screen in
          screen.lines.contains { $0.contains(/第 (\d)\/\1 屏/) } && screen.lastLine.hasSuffix(">")
        }
      }
    }

    /// The figures and each deputy's own record, against what was typed.
    private func check(_ place: Workplace, _ room: Room) throws {
      let record = try place.run("train", "show", "--json").object()
      #expect(record["expected"] as? Int == room.people)
      #expect(record["attended"] as? Int == room.people - 1)
      let questions = try #require(record["questions"] as? [[String: Any]])
      try #require(questions.count == 12)
      for (index, question) in questions.enumerated() {
        let given = room.answers[index + 1]
        let bars = try #require(question["answers"] as? [[String: Any]])
        let counts = Dictionary(
          uniqueKeysWithValues: bars.map {
            ($0["answer"] as? String ?? "", $0["count"] as? Int ?? -1)
          })
        for letter in ["A", "B", "C", "D"] {
          let hands = ["A": index == 4 ? 6 : 5, "B": room.people - 10, "C": 2][letter] ?? 0
          #expect(
            counts[letter] == given?.values.count { $0 == letter } ?? hands,
            "\(index + 1) \(letter)")
        }
      }
      for seat in [1, 2, 4, 5, 7, 12, room.people] {
        let own = try place.answers(of: "代表\(seat)号")
        let wanted = room.answers.values.compactMap { $0[seat] }
        #expect(own.count == wanted.count, "seat \(seat)")
        #expect(own.allSatisfy { $0["mode"] as? String == "room" && $0["grade"] == nil })
      }
      let states = try [2, 3, 7, 8].map { seat in
        try place.events(of: "代表\(seat)号").last { $0["kind"] as? String == "trained" }?["state"]
          as? String
      }
      #expect(states == ["leftEarly", "late", "excused", "present"])
    }

    @Test func 屏幕上看不到谁答了什么() throws {
      let place = try Room.place(people: 12)
      let terminal = try place.terminal(Room.start)
      try terminal.expect("应到 12")
      terminal.enter("全到")
      try terminal.expect("实到 12")
      terminal.enter()
      try terminal.expect("第 1/12 题")
      terminal.send("3 B, 5 AC")
      try terminal.expect("dots") { $0.lastLine.hasSuffix("·········") }
      terminal.send(.control("u"))
      terminal.enter("3 B，7 错")
      try terminal.expect("没有记录")
      terminal.enter("3 B，8 A")
      try terminal.expect("已收 2/12")
      terminal.enter("l")
      try terminal.expect("第 1 题按座位录入，2 人")
      terminal.enter()
      terminal.enter()
      try terminal.expect("2 人作答，1 人答对")
      terminal.enter("q")
      try terminal.expect("先到这里：12 题问过 1 题")
      let shown = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(!shown.contains("3 B") && !shown.contains("8 A"))
      #expect(!shown.contains(/代表\d+号/))
    }

    /// Keys pressed while the program is busy are neither lost nor shown.
    @Test func 打得快也不丢字() throws {
      let place = try Room.place(people: 40)
      let terminal = try place.terminal(Room.start)
      terminal.send("全到\r\r" + (1...40).map { "\($0) B\r" }.joined())
      try terminal.expect("已收 40/40")
      terminal.send(.endOfInput)
      try terminal.expect("先到这里")
      #expect(try terminal.waitForExit() == 0)
      #expect(try place.trainingJournal().components(separatedBy: "roomAnswer").count == 41)
    }

    /// From the menu by digits alone, to the end of a training.
    @Test func 从菜单开始_只用数字() throws {
      let place = try Room.place(people: 12)
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("0")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("组织者")
      try terminal.expect("集中培训")
      try terminal.expectLine(TerminalTests.menuPrompt)
      let menu = terminal.lines(since: "组织者方式").compactMap { $0.firstMatch(of: /(\d+) +集中培训/) }
      terminal.enter(String(try #require(menu.last).1))
      try terminal.expect("开始一次培训")
      terminal.enter("1")
      try terminal.expect("用哪个题库出题？")
      terminal.enter("2")
      try terminal.expect("应到 12　实到 0")
      terminal.enter("1-12")
      try terminal.expect("实到 12")
      terminal.enter()
      try terminal.expect("第 1/10 题")
      terminal.enter("3:2，5：1")
      try terminal.expect("已收 2/12")
      terminal.enter("0")
      try terminal.expect("9  结束培训")
      terminal.enter("9")
      try terminal.expect("已记入 12 位代表")
      try terminal.expectLine(TerminalTests.menuPrompt)
    }

    @Test func 朗读用的界面一行一项_输入仍不显示() throws {
      let place = try Room.place(people: 12)
      let terminal = try place.terminal(Room.start + ["--plain"])
      try terminal.expect("应到 12")
      try terminal.expectLine(">")
      terminal.enter("全到")
      try terminal.expect("实到 12")
      terminal.enter()
      try terminal.expect("第 1/12 题　单选")
      try terminal.expectLine(">")
      terminal.enter("3 B，4 A")
      try terminal.expect("已收 2/12")
      try terminal.expectLine(">")
      terminal.enter()
      try terminal.expect("2 人作答，1 人答对")
      #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("3 B"))
    }

    /// The terminal drops what was typed before Ctrl-C; a program that was just told of it must not wait for it.
    @Test func 打了字马上按CtrlC_每次都灵() throws {
      let place = try Room.place(people: 12)
      for turn in 1...40 {
        let terminal = try place.terminal(turn == 1 ? Room.start : Room.resume)
        try terminal.expect("应到 12")
        terminal.send("3 B")
        // Another moment each time, for the fault needs one between two calls of the program.
        for _ in 0..<turn * 50 { _ = terminal.modes }
        terminal.send(.interrupt)
        try terminal.expect("先到这里")
        #expect(try terminal.waitForExit() == 0)
      }
    }

    @Test func CtrlC离开_以后接着() throws {
      let place = try Room.place(people: 12)
      let terminal = try place.terminal(Room.start)
      try terminal.expect("应到 12")
      terminal.enter("全到")
      try terminal.expect("实到 12")
      terminal.enter()
      try terminal.expect("第 1/12 题")
      terminal.send("3 B")
      terminal.send(.interrupt)
      try terminal.expect("先到这里")
      #expect(try terminal.waitForExit() == 0)
      let later = try place.terminal(Room.resume)
      try later.expect("第 1/12 题")
      later.enter("0")
      try later.expect("9  结束培训")
      later.enter("9")
      try later.expect("培训结束：应到 12　实到 12　问过 1 题")
      #expect(try later.waitForExit() == 0)
    }
  }
}
