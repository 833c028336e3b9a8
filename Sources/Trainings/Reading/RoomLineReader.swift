import Papers
import Questions
import Records

/// Reads what whoever leads a training types: Enter, commands in Chinese, English or by one letter, who came, hands, and
/// answers by seat.
package struct RoomLineReader {
  private let run: RoomRun

  package init(_ run: RoomRun) {
    self.run = run
  }

  /// What the line means where the training stands.
  package func read(_ line: String) throws(RoomLineProblem) -> RoomCommand {
    let text = RoomText.folded(line)
    if text.isEmpty { return .next }
    if let command = Self.command(text) { return command }
    if case .attendance = run.phase {
      return .attendance(try AttendanceLine(run.training).read(text))
    }
    if AttendanceLine.isMeant(text), run.item.map({ !isAnswer(text, $0) }) ?? true {
      return .attendance(try AttendanceLine(run.training).read(text))
    }
    guard let item = run.item else { throw .noQuestion }
    if HandsLine.isMeant(text) { return .hands(try HandsLine(item: item).read(text)) }
    return .seats(try answers(text, item))
  }

  /// Free text after a seat and a colon may begin like a word of attendance.
  private func isAnswer(_ text: String, _ item: PaperItem) -> Bool {
    let rest = SeatList(text[...]).rest.drop(while: \.isWhitespace)
    return rest.first == ":"
  }

  private func answers(
    _ text: String, _ item: PaperItem
  ) throws(RoomLineProblem) -> [SeatNumber: RecordedAnswer] {
    let training = run.training
    let expected = training.answering
    let given = run.standing(of: item.name).seats
    return try SeatAnswerLine(
      item: item, known: Set(training.seats.map(\.number.number)),
      expected: expected.map(\.number),
      missing: expected.filter { given[$0] == nil }.map(\.number)
    ).read(text)
  }

  // MARK: Commands

  private static let words: [String: RoomCommand] = [
    "b": .back, "back": .back, "上一题": .back, "返回": .back, "后退": .back,
    "s": .skip, "skip": .skip, "跳过": .skip,
    "r": .again, "again": .again, "repeat": .again, "重答": .again, "重来": .again, "再来一次": .again,
    "p": .pause, "pause": .pause, "暂停": .pause, "休息": .pause,
    "g": .goOn, "go": .goOn, "继续": .goOn,
    "n": .note(""), "note": .note(""), "备注": .note(""), "记": .note(""),
    "u": .takeBack(1), "undo": .takeBack(1), "撤回": .takeBack(1), "撤销": .takeBack(1),
    "l": .listEntries, "list": .listEntries, "记录": .listEntries,
    "0": .menu, "menu": .menu, "菜单": .menu,
    "?": .help, "h": .help, "help": .help, "帮助": .help,
    "q": .leave, "quit": .leave, "退出": .leave, "离开": .leave,
    "end": .end, "结束": .end,
    "next": .next, "下一题": .next, "答案": .next, "下一步": .next,
  ]

  /// A line that is a command; `:` before it is allowed.
  static func command(_ text: String) -> RoomCommand? {
    let bare = RoomText.trimmed(text.hasPrefix(":") ? text.dropFirst() : text[...])
    let folded = bare.lowercased()
    if let command = words[folded] { return command }
    for (lead, make) in arguments where folded.hasPrefix(lead) {
      let rest = RoomText.trimmed(bare.dropFirst(lead.count).drop { ": ".contains($0) })
      if let command = make(rest) { return command }
    }
    return nil
  }

  private static let arguments: [(lead: String, make: @Sendable (String) -> RoomCommand?)] = [
    ("备注", { $0.isEmpty ? nil : .note($0) }), ("note ", { $0.isEmpty ? nil : .note($0) }),
    ("记 ", { $0.isEmpty ? nil : .note($0) }), ("n ", { $0.isEmpty ? nil : .note($0) }),
    ("撤回", { Int($0).map { .takeBack($0) } }), ("undo ", { Int($0).map { .takeBack($0) } }),
    ("u ", { Int($0).map { .takeBack($0) } }),
    ("goto ", { Int($0).map { .goTo($0) } }), ("第", { number($0).map { .goTo($0) } }),
    ("跳到", { number($0).map { .goTo($0) } }),
    ("计时", { $0.isEmpty ? nil : seconds($0) }), ("timer ", { seconds($0) }),
    ("t ", { seconds($0) }),
  ]

  /// `5` or `5题`; a seat is none.
  private static func number(_ text: String) -> Int? {
    Int(text.hasSuffix("题") ? RoomText.trimmed(text.dropLast().drop { $0 == "第" }) : "")
  }

  /// So many seconds; 0 and 停 switch the clock off.
  private static func seconds(_ text: String) -> RoomCommand? {
    if ["停", "关", "off", "0"].contains(text.lowercased()) { return .timer(nil) }
    let digits = text.hasSuffix("秒") ? RoomText.trimmed(text.dropLast()) : text
    return Int(digits).flatMap { (1...3600).contains($0) ? .timer($0) : nil }
  }
}
