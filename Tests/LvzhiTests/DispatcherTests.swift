import ArgumentParser
import Testing

@testable import lvzhi

struct DispatcherTests {
  @Test(arguments: CommandTree.all)
  func `每种写法都通到同一个命令`(_ command: CommandTree.Command) throws {
    let expected = type(of: try Dispatcher.command(for: command.words))
    for spelling in command.spellings {
      #expect(type(of: try Dispatcher.command(for: spelling)) == expected)
    }
  }

  @Test func `什么都不写就是帮助`() throws {
    #expect(try Dispatcher.command(for: []) is HelpCommand)
  }

  @Test func `只写组名就是列表`() throws {
    #expect(try Dispatcher.command(for: ["题库"]) is BankListCommand)
    #expect(try Dispatcher.command(for: ["deputy"]) is DeputyListCommand)
    #expect(try Dispatcher.command(for: ["计划", "--session", "2026-12-20"]) is PlanShowCommand)
  }

  @Test func `练习的选项`() throws {
    let line = "练习 代表法 选举法 -n 5 --chapter C --tag T --type 单选 --order weak --resume"
    let command = try Dispatcher.command(for: line.split(separator: " ").map(String.init))
    let practice = try #require(command as? PracticeCommand)
    #expect(practice.banks == ["代表法", "选举法"])
    #expect([practice.count, practice.chapter, practice.tag] == ["5", "C", "T"])
    #expect([practice.type, practice.order] == ["单选", "weak"])
    #expect(practice.resume)
  }

  @Test(arguments: ["继续", "continue"])
  func `一个词就接着做`(_ word: String) throws {
    let command = try Dispatcher.command(for: [word])
    #expect((command as? PracticeCommand)?.resume == true)
  }

  @Test(arguments: [["下一课"], ["下一课", "5"], ["计划", "下一课"], ["plan", "next", "5"]])
  func `下一课可以直接说`(_ words: [String]) throws {
    let command = try #require(try Dispatcher.command(for: words) as? PlanNextCommand)
    #expect(command.lesson == (words.last == "5" ? "5" : nil))
  }

  @Test(arguments: [["-n10"], ["-n", "10"], ["-n=10"]])
  func `题数可以连着写`(_ words: [String]) throws {
    let command = try Dispatcher.command(for: ["practice"] + words)
    #expect((command as? PracticeCommand)?.count == "10")
  }
}
