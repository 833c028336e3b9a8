import ArgumentParser
import Testing

@testable import lvzhi

struct CommandLineWordingTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let chinese: String
    init(_ line: String, _ chinese: String) { (self.line, self.chinese) = (line, chinese) }
    var testDescription: String { line }
  }

  private static let seePractice = "输入“帮助 练习”看用法。"
  private static let seeCheck = "输入“帮助 题库 检查”看用法。"

  private static func failure(_ words: [String]) -> Failure? {
    do {
      _ = try Dispatcher.command(for: words)
      return nil
    } catch {
      return error as? Failure
    }
  }

  @Test(arguments: [
    Case("practise", "没有“practise”这个命令。您是不是想输入“practice”？"),
    Case("练 习", "没有“练”这个命令。您是不是想输入“练习”？"),
    Case("xyzzy", "没有“xyzzy”这个命令。输入“帮助”看全部命令。"),
    Case("--foo", "没有“--foo”这个命令。输入“帮助”看全部命令。"),
    Case("名册 新曾 张三", "没有“名册 新曾”这个命令。您是不是想输入“新增”？"),
    Case("bank chekc x.md", "没有“bank chekc”这个命令。您是不是想输入“check”？"),
    Case("bank 代表法", "没有“bank 代表法”这个命令。输入“帮助”看全部命令。"),
    Case("practice --chpter 一", "没有 --chpter 这个选项。您是不是想输入“--chapter”？" + seePractice),
    Case("practice --wxyz", "没有 --wxyz 这个选项。" + seePractice),
    Case("practice --sed 7", "没有 --sed 这个选项。您是不是想输入“--seed”？" + seePractice),
    Case("practice -z", "没有 -z 这个选项。您是不是想输入“-n”？" + seePractice),
    Case("practice -5", "没有 -5 这个选项。您是不是想输入“-n”？" + seePractice),
    Case("practice --tag", "选项 --tag 后面缺少内容。" + seePractice),
    Case("practice --tag --resume", "选项 --tag 后面缺少内容。" + seePractice),
    Case("练习 -n", "选项 -n 后面缺少内容。" + seePractice),
    Case("练习 -n --resume", "选项 -n 后面缺少内容。" + seePractice),
    Case("practice --resume=是", "选项 --resume 后面不带内容。" + seePractice),
    Case("题库 检查 --strict=yes", "选项 --strict 后面不带内容。" + seeCheck),
    Case("bank check --on", "选项 --on 后面缺少内容。" + seeCheck),
    Case("题库 查看 甲 乙", "“乙”在这里是多余的。输入“帮助 题库 查看”看用法。"),
    Case("bank show 甲 乙 丙", "“乙”在这里是多余的。输入“帮助 题库 查看”看用法。"),
    Case("bank show 甲 it's", "“it's”在这里是多余的。输入“帮助 题库 查看”看用法。"),
    Case("stats 张三", "“张三”在这里是多余的。输入“帮助 我的学习”看用法。"),
    Case("退出 吧", "“吧”在这里是多余的。输入“帮助 退出”看用法。"),
  ])
  func `看不懂的命令行`(_ example: Case) throws {
    let words = example.line.split(separator: " ").map(String.init)
    let failure = try #require(Self.failure(words))
    #expect(failure.status == .usage)
    #expect(failure.message?.chinese == example.chinese)
  }

  @Test func `带空格的词整个说出来`() {
    let message = Self.failure(["bank", "show", "甲", "乙 丙"])?.message
    #expect(message?.chinese == "“乙 丙”在这里是多余的。输入“帮助 题库 查看”看用法。")
    #expect(
      message?.english
        == "“乙 丙” is not expected here. Type “help bank show” to see how to use it.")
  }

  @Test func `控制字符不回显`() {
    let message = Self.failure(["\u{1B}[2J"])?.message
    #expect(message?.chinese.unicodeScalars.contains("\u{1B}") == false)
  }

  /// What swift-argument-parser 1.8 says; none of it may reach a user.
  private static let foreign = [
    "Unknown option", "Missing", "Unexpected", "unexpected argument", "does not take", "is invalid",
    "Invalid option", "had already been set", "Usage:", "USAGE", "Error:", "Did you mean '",
    "See '", "subcommand", "Internal error", "completion", "not understood:",
  ]

  /// All that can be wrong with the options and arguments of every command there is.
  @Test(arguments: CommandTree.leaves)
  func `每个命令的每种错都用我们的话说`(_ command: CommandTree.Command) throws {
    let arguments = command.node.arguments ?? []
    var wrong = [["--nonsense"], ["--nonsense=1"], ["-q"], ["-qz"]]
    for argument in arguments where argument.kind != "positional" {
      let flag = try #require(argument.flags.first)
      wrong.append(argument.kind == "option" ? [flag] : [flag + "=x"])
    }
    let takesMany = arguments.contains { $0.kind == "positional" && $0.isRepeating }
    if !takesMany {
      wrong += [["a", "b", "c", "d"], ["a", "b", "c d"]]
    }
    for words in wrong where command.name != "use" {
      let failure = try #require(Self.failure(command.words + words), "\(words)")
      let message = try #require(failure.message)
      for phrase in Self.foreign {
        #expect(!message.chinese.contains(phrase), "\(message.chinese)")
        #expect(!message.english.contains(phrase), "\(message.english)")
      }
      let help = try #require(CommandCatalogue.entry(for: command.words)).title
      #expect(message.chinese.hasSuffix("输入“帮助 \(help.chinese)”看用法。"))
      #expect(message.english.hasSuffix(" Type “help \(help.english)” to see how to use it."))
      #expect(try Dispatcher.command(for: ["help"] + command.words) is HelpCommand)
    }
  }

  /// Requests that the library itself would answer.
  @Test(
    arguments: [
      "--generate-completion-script", "--generate-completion-script=zsh",
      "--experimental-dump-help", "---completion",
    ])
  func `没有暗门`(_ word: String) throws {
    for words in [[word], ["practice", word], ["bank", "list", word]] {
      let failure = try #require(Self.failure(words))
      #expect(failure.status == .usage)
      #expect(failure.message?.chinese.contains("#compdef") == false)
      #expect(failure.message?.english.contains("shell") == false)
    }
  }
}
