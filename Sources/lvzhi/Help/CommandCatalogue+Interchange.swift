/// Question files from and for elsewhere.
extension CommandCatalogue {
  static let interchange: [CommandDescription] = [
    CommandDescription(
      "import", ["导入"], for: .organiser,
      summary: Message(zh: "把别处的题目文件变成题库", en: "Make a bank of questions from elsewhere"),
      arguments: Message(zh: "[文件…]", en: "[FILE…]"),
      examples: [
        .init(
          line: Message(zh: "导入 题目.xlsx", en: "import questions.xlsx"),
          effect: Message(
            zh: "格式自动认，写成题库，说明哪些没有导入",
            en: "tells the format, writes a bank, says what was not imported")),
        .init(
          line: Message(
            zh: "导入 题目.csv -o 本地题库.md --report", en: "import questions.csv -o local.md --report"),
          effect: Message(zh: "写成这个文件，逐条说明", en: "into that file, with every loss listed")),
      ],
      options: [
        .init(
          name: "--from F",
          meaning: Message(zh: "格式（不写就自动认）", en: "the format (told by the content if left out)")),
        .init(name: "-o F", meaning: Message(zh: "写成哪个题库文件", en: "the bank file to write")),
        .init(name: "--output F", meaning: Message(zh: "同上", en: "the same")),
        .init(name: "--id ID", meaning: Message(zh: "题库的代号", en: "the id of the bank")),
        .init(name: "--title T", meaning: Message(zh: "题库的名称", en: "its title")),
        .init(
          name: "--answers F",
          meaning: Message(
            zh: "答案在另外的文本文件里（可以写几次）", en: "a text file that has the answers (may be repeated)")),
        .init(
          name: "--accept-above 0.9",
          meaning: Message(
            zh: "把握不到这个数的题不导入（不写时：在终端里逐题问，否则按 0.9）",
            en: "leaves out items that are less sure (without it: asks in a terminal, else 0.9)")),
        .init(
          name: "--preview",
          meaning: Message(
            zh: "逐题列出是怎样读的、有多大把握", en: "shows how each item was read and how sure that is")),
        .init(
          name: "--report",
          meaning: Message(zh: "没有导入的、带不过来的逐条列出", en: "lists every refusal and loss")),
        .init(
          name: "--dry-run", meaning: Message(zh: "只看结果，不写文件", en: "only shows what would happen")),
        .init(
          name: "--template xlsx",
          meaning: Message(
            zh: "不导入，存一份空白的题目表，有例子和下拉选项",
            en: "imports nothing; saves an empty table with examples and drop-downs")),
      ]),
    CommandDescription(
      "export", ["导出"], for: .organiser,
      summary: Message(zh: "把题库变成别的格式", en: "Write a bank in another format"),
      arguments: Message(zh: "[题库]", en: "[BANK]"),
      examples: [
        .init(
          line: Message(zh: "导出 代表法 -o 代表法.xlsx", en: "export daibiaofa -o daibiaofa.xlsx"),
          effect: Message(
            zh: "存成表格，改过以后可以再导入", en: "a workbook that can be edited and imported again"))
      ],
      options: [
        .init(
          name: "--to F",
          meaning: Message(zh: "格式（不写就看扩展名）", en: "the format (by the ending if left out)")),
        .init(name: "-o F", meaning: Message(zh: "存成文件", en: "save to a file")),
        .init(name: "--output F", meaning: Message(zh: "同上", en: "the same")),
      ]),
  ]
}
