import Testing

@testable import lvzhi

struct TurnCommandTests {
  @Test(arguments: TurnCommand.allCases)
  func `冒号后面中文英文都行`(_ command: TurnCommand) {
    let (chinese, english) = (command.message.chinese, command.message.english)
    for line in [
      ":\(english)", "：\(english)", ":\(chinese)", "：\(chinese)", " : \(english) ",
      "　：　\(chinese)", ":\(english.uppercased())", ":\(english) 别的话",
    ] {
      #expect(TurnCommand.read(line) == .command(command), "\(line)")
    }
  }

  @Test func `全角字母也行`() {
    #expect(TurnCommand.read("：ｈｉｎｔ") == .command(.hint))
  }

  @Test(arguments: [":", "：", ": ", ":hin", "：提示吧", "::hint"])
  func `不认识的命令`(_ line: String) {
    guard case .unknown = TurnCommand.read(line) else {
      Issue.record("\(line) is read")
      return
    }
  }

  @Test(arguments: ["", "A", "提示", "hint", "\\:hint", "3：2", "？"])
  func `没有冒号的是答案`(_ line: String) {
    #expect(TurnCommand.read(line) == nil)
  }

  @Test func `名称不重复`() {
    let names = TurnCommand.allCases.flatMap { [$0.message.chinese, $0.message.english] }
    #expect(Set(names).count == names.count)
    #expect(Set(TurnCommand.allCases.map(\.meaning)).count == TurnCommand.allCases.count)
  }

  /// What the message for an unknown one lists is what there is.
  @Test func `提示里列出的命令都有`() {
    let message = Message.unknownTurnCommand("x")
    for command in TurnCommand.allCases {
      #expect(message.chinese.contains("：\(command.message.chinese)"))
      #expect(message.english.contains(":\(command.message.english)"))
    }
  }
}
