extension CommandCatalogue {
  /// Banks, settings and the program itself.
  static let settling: [CommandDescription] = [
    CommandDescription(
      "bank", ["题库"],
      summary: Message(
        zh: "列出、查看、查找、统计、检查、整理、打印题库",
        en: "List, show, search, count, check, format and print question banks"),
      arguments: Message(
        zh: "列表|查看|查找|统计|检查|整理|新建|打印", en: "list|show|search|stats|check|format|new|print"),
      examples: [
        .init(
          line: Message(zh: "题库", en: "bank list"),
          effect: Message(zh: "列出全部题库", en: "lists all banks")),
        .init(
          line: Message(zh: "题库 检查 我的题库.md", en: "bank check my-bank.md"),
          effect: Message(zh: "检查题库文件有没有问题", en: "finds what is wrong in a bank file")),
      ]),
    subcommand(
      "bank list", ["列表"], Message(zh: "列出全部题库", en: "List all banks"), .verbatim(""), "题库 列表",
      "bank list --json", for: .everyone),
    subcommand(
      "bank show", ["查看"], Message(zh: "看一个题库的章节和题目", en: "Show a bank's chapters and questions"),
      Message(zh: "[题库]", en: "[BANK]"), "题库 查看 代表法", "bank show daibiaofa", for: .organiser),
    subcommand(
      "bank search", ["查找"], Message(zh: "在题库里查找文字", en: "Find questions by words"),
      Message(zh: "[文字]", en: "[WORDS]"), "题库 查找 联名", "bank search 联名", for: .organiser),
    CommandDescription(
      "bank stats", ["统计"],
      summary: Message(
        zh: "看题库的质量：题型、难度、答案分布、哪些法条没有题",
        en: "Figures of banks: types, difficulty, letters, articles without a question"),
      arguments: Message(zh: "[题库…]", en: "[BANK…]"),
      examples: [
        .init(
          line: Message(zh: "题库 统计", en: "bank stats"),
          effect: Message(zh: "全部题库", en: "all banks")),
        .init(
          line: Message(zh: "题库 统计 代表法", en: "bank stats daibiaofa"),
          effect: Message(zh: "一个题库", en: "one bank")),
        .init(
          line: Message(zh: "题库 统计 --html 题库.html", en: "bank stats --html banks.html"),
          effect: Message(zh: "存成网页，可以打印", en: "as a page, to be printed")),
      ],
      options: [
        .init(
          name: "--html F",
          meaning: Message(zh: "存成网页，不显示在屏幕上", en: "save as a page instead of showing it")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
    subcommand(
      "bank check", ["检查"], Message(zh: "检查题库文件", en: "Check bank files"),
      Message(zh: "[文件或文件夹…]", en: "[FILE OR FOLDER…]"), "题库 检查 我的题库.md", "bank check my-bank.md",
      [
        .init(name: "--strict", meaning: Message(zh: "有提醒也算不合格", en: "warnings fail too")),
        .init(
          name: "--inherited",
          meaning: Message(
            zh: "旧题库：再查依据是不是旧法、答案和现有题库一不一致",
            en: "a bank from elsewhere: older texts meant, answers that differ")),
        .init(name: "--on D", meaning: Message(zh: "按这一天检查", en: "check for that day")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ], for: .everyone),
    subcommand(
      "bank format", ["整理"],
      Message(zh: "把题库文件改成规范格式", en: "Rewrite bank files in the canonical form"),
      Message(zh: "[文件…]", en: "[FILE…]"), "题库 整理 我的题库.md", "bank format my-bank.md",
      [
        .init(
          name: "--check", meaning: Message(zh: "只看要不要改，不改", en: "only say whether it would change")
        )
      ],
      for: .everyone),
    subcommand(
      "bank new", ["新建"], Message(zh: "写一个空白题库，里面有样子", en: "Write an empty bank with an example"),
      Message(zh: "[代号]", en: "[ID]"), "题库 新建 bendi --title 本地题库",
      "bank new local --title \"Our county\"",
      [.init(name: "--title T", meaning: Message(zh: "题库的名称", en: "its title"))],
      for: .organiser),
    CommandDescription(
      "bank print", ["打印"],
      summary: Message(
        zh: "把题库排成学习册，答案在后面，可以打印", en: "Make a study booklet to print, answers at the back"),
      arguments: Message(zh: "[题库]", en: "[BANK]"),
      examples: [
        .init(
          line: Message(zh: "题库 打印 代表法 --large", en: "bank print daibiaofa --large"),
          effect: Message(
            zh: "大字的学习册，存成 daibiaofa.html，用浏览器打开后打印",
            en: "a booklet in large type in daibiaofa.html, to be printed from a browser")),
        .init(
          line: Message(
            zh: "题库 打印 代表法 -o 学习册.html", en: "bank print daibiaofa -o booklet.html"),
          effect: Message(zh: "自己定文件名", en: "under a name of one's own")),
      ],
      options: [
        .init(name: "--large", meaning: Message(zh: "大字（小三号）", en: "large type (15 point)")),
        .init(
          name: "-o F", meaning: Message(zh: "存成这个文件", en: "the file to write")),
        .init(name: "--output F", meaning: Message(zh: "同上", en: "the same")),
      ]),
    CommandDescription(
      "set", ["设置"],
      summary: Message(zh: "看或改设置", en: "Show or change settings"),
      arguments: Message(zh: "[名称] [值]", en: "[NAME] [VALUE]"),
      examples: [
        .init(
          line: Message(zh: "设置", en: "set"),
          effect: Message(zh: "列出现在的设置", en: "lists the settings")),
        .init(
          line: Message(zh: "设置 language en", en: "set language zh"),
          effect: Message(zh: "改用英文", en: "switches to Chinese")),
        .init(
          line: Message(zh: "设置 passphrase", en: "set passphrase"),
          effect: Message(zh: "设组织者口令", en: "sets the organiser's passphrase")),
      ]),
    CommandDescription(
      "organiser", ["组织者", "组织者方式"],
      summary: Message(zh: "进入组织者方式：名册、成绩表", en: "Organiser's mode: roster, sheets"),
      examples: [
        .init(
          line: Message(zh: "组织者", en: "organiser"),
          effect: Message(zh: "设了口令的要输入口令", en: "asks for the passphrase if one is set"))
      ]),
  ]

  /// What stands last in the help.
  static let leaving: [CommandDescription] = [
    CommandDescription(
      "help", ["帮助"],
      summary: Message(zh: "看用法", en: "Show help"),
      arguments: Message(zh: "[命令]", en: "[COMMAND]"),
      examples: [
        .init(
          line: Message(zh: "帮助 练习", en: "help practice"),
          effect: Message(zh: "“练习”怎么用", en: "how to use practice"))
      ]),
    CommandDescription(
      "quit", ["退出"],
      summary: Message(zh: "退出程序", en: "Leave the program"),
      examples: [
        .init(
          line: Message(zh: "退出", en: "quit"),
          effect: Message(zh: "记录都已保存", en: "everything is saved already"))
      ]),
  ]
}
