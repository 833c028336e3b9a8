import Testing

@testable import lvzhi

struct CommandCatalogueTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let entry: String
    let line: String
    var testDescription: String { line }
  }

  private static let examples: [Example] = CommandCatalogue.all.flatMap { entry in
    entry.examples.flatMap { example in
      Language.allCases.map { Example(entry: entry.name, line: example.line.text(in: $0)) }
    }
  }

  @Test func `命令树和目录一致`() {
    #expect(CommandTree.all.count > 20)
    #expect(CommandTree.all.map(\.name).sorted() == CommandCatalogue.all.map(\.name).sorted())
  }

  @Test(arguments: CommandTree.all)
  func `别名一致 每种写法都找得到`(_ command: CommandTree.Command) throws {
    let entry = try #require(CommandCatalogue.all.first { $0.name == command.name })
    #expect(command.node.aliases ?? [] == entry.chinese)
    #expect(!entry.chinese.isEmpty)
    for spelling in command.spellings {
      #expect(CommandCatalogue.entry(for: spelling)?.name == command.name)
      #expect(CommandCatalogue.entry(for: spelling + ["其他"])?.name == command.name)
    }
  }

  @Test(arguments: CommandTree.leaves)
  func `选项一致`(_ command: CommandTree.Command) throws {
    let entry = try #require(CommandCatalogue.all.first { $0.name == command.name })
    let parsed = Set((command.node.arguments ?? []).flatMap(\.flags))
    let told = Set(entry.options.map(\.flag))
    #expect(parsed.subtracting(told) == [], "not in the catalogue")
    let global = Set(GlobalOptions.flags + GlobalOptions.valued)
    #expect(told.subtracting(parsed).subtracting(global) == [], "not understood")
  }

  @Test(arguments: CommandTree.all.filter { !($0.node.subcommands ?? []).isEmpty })
  func `组名后面列出全部子命令`(_ command: CommandTree.Command) throws {
    let entry = try #require(CommandCatalogue.entry(for: [command.name]))
    let subcommands = CommandCatalogue.subcommands(of: command.name)
    for language in Language.allCases {
      let names = subcommands.map { $0.title.text(in: language).split(separator: " ").last ?? "" }
      #expect(entry.arguments.text(in: language) == names.joined(separator: "|"))
    }
  }

  @Test func `同一级的名称不重复`() {
    let levels = Dictionary(grouping: CommandTree.all) { $0.words.dropLast().joined() }
    for (_, commands) in levels {
      let names = commands.flatMap { $0.path.last ?? [] }
      #expect(Set(names).count == names.count, "\(names.sorted())")
    }
  }

  @Test(arguments: examples)
  func `例子都能用`(_ example: Example) throws {
    let words = CommandLineSplitter.words(of: example.line)
    let reader = try GlobalOptionReader(words)
    _ = try Dispatcher.command(for: reader.rest)
    let found = try #require(CommandCatalogue.entry(for: reader.rest))
    #expect(found.name == example.entry || found.name.hasPrefix(example.entry + " "))
  }

  @Test(arguments: CommandCatalogue.all.map(\.name))
  func `说明不空 句末没有标点`(_ name: String) throws {
    let entry = try #require(CommandCatalogue.all.first { $0.name == name })
    var texts = [entry.summary]
    texts += entry.examples.flatMap { [$0.line, $0.effect] } + entry.options.map(\.meaning)
    for text in texts {
      #expect(!text.chinese.isEmpty && !text.english.isEmpty)
      #expect(!text.chinese.hasSuffix("。") && !text.english.hasSuffix("."))
    }
    #expect(!entry.examples.isEmpty)
  }

  @Test func `帮助页列出全部命令`() {
    for language in Language.allCases {
      let overview = HelpPage(language: language).overview.asText
      for entry in CommandCatalogue.all {
        if entry.name.contains(" ") {
          let parent = CommandCatalogue.entry(for: [String(entry.name.prefix { $0 != " " })])
          let page = parent.map { HelpPage(language: language).lines(for: $0).asText } ?? ""
          #expect(page.contains(entry.title.text(in: language)), "\(entry.name)")
        } else {
          #expect(overview.contains(entry.title.text(in: language)), "\(entry.name)")
        }
      }
    }
  }

  @Test func `一页帮助`() throws {
    let entry = try #require(CommandCatalogue.entry(for: ["题库", "整理"]))
    #expect(
      HelpPage(language: .chinese).lines(for: entry).asText == """
        题库 整理（bank format）：把题库文件改成规范格式

        例如：
        [题库 整理 我的题库.md] 把题库文件改成规范格式

        用法：
          题库 整理 [文件…]

        选项：
        [--check] 只看要不要改，不改
        """)
  }
}
