extension CommandCatalogue {
  /// Papers: made, looked at, printed.
  static let papers: [CommandDescription] = [
    CommandDescription(
      "paper", ["组卷", "试卷"], for: .organiser,
      summary: Message(
        zh: "按组卷方案组成试卷，查看、打印试卷", en: "Make papers from blueprints, show and print them"),
      arguments: Message(zh: "组成|列表|查看|打印", en: "make|list|show|print"),
      examples: [
        .init(
          line: Message(zh: "组卷 组成 biaozhun", en: "paper make biaozhun"),
          effect: Message(zh: "从题库里组成一份试卷并封存", en: "draws a paper and freezes it")),
        .init(
          line: Message(zh: "组卷 打印 biaozhun --large", en: "paper print biaozhun --large"),
          effect: Message(
            zh: "试卷、答题卡、参考答案、主持人卡片，大字", en: "paper, answer sheet, key and cards in large type")),
        .init(
          line: Message(zh: "组卷", en: "paper list"),
          effect: Message(zh: "列出方案和已有的试卷", en: "lists blueprints and papers")),
      ]),
    CommandDescription(
      "paper make", ["组成"], for: .organiser,
      summary: Message(zh: "按方案组成一份试卷并封存", en: "Draw a paper from a blueprint and freeze it"),
      arguments: Message(zh: "[方案]", en: "[BLUEPRINT]"),
      examples: [
        .init(
          line: Message(
            zh: "组卷 组成 biaozhun --variants A,B", en: "paper make biaozhun --variants A,B"),
          effect: Message(zh: "题目相同、顺序不同的 A、B 两卷", en: "two variants in different order")),
        .init(
          line: Message(
            zh: "组卷 组成 biaozhun --not-in biaozhun-3fa2c1",
            en: "paper make biaozhun --not-in biaozhun-3fa2c1"),
          effect: Message(zh: "不再出那份试卷里的题", en: "none of the questions of that paper")),
      ],
      options: [
        .init(
          name: "--seed N",
          meaning: Message(zh: "种子：相同的种子组成相同的试卷", en: "the same seed gives the same paper")),
        .init(
          name: "--variants A,B", meaning: Message(zh: "卷种（不写就是 A）", en: "variants (A if left out)")
        ),
        .init(
          name: "--not-in P",
          meaning: Message(zh: "不出这份试卷里的题（可写几次）", en: "no question of that paper; may be repeated")),
        .init(
          name: "--identity T",
          meaning: Message(zh: "按试卷上的识别码组成同一份试卷", en: "make the paper with that printed identity")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
    subcommand(
      "paper list", ["列表"], Message(zh: "列出组卷方案和已有的试卷", en: "List blueprints and papers"),
      .verbatim(""), "组卷 列表", "paper list --json",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))]),
    subcommand(
      "paper show", ["查看"], Message(zh: "在屏幕上看一份试卷", en: "Show a paper"),
      Message(zh: "[试卷]", en: "[PAPER]"), "组卷 查看 biaozhun --key", "paper show biaozhun --key",
      [
        .init(name: "--key", meaning: Message(zh: "连同答案和依据", en: "with answers and sources")),
        .init(name: "--variant A", meaning: Message(zh: "哪个卷种", en: "which variant")),
        .init(
          name: "--json",
          meaning: Message(zh: "供其他程序读取（含答案）", en: "for other programs, key included")),
      ]),
    subcommand(
      "paper print", ["打印"],
      Message(
        zh: "把试卷、答题卡、参考答案、主持人卡片存成可打印的网页",
        en: "Write paper, answer sheets, key and cards as pages to print"),
      Message(zh: "[试卷]", en: "[PAPER]"), "组卷 打印 biaozhun --names",
      "paper print biaozhun --names",
      [
        .init(name: "--variant A", meaning: Message(zh: "只印这个卷种", en: "this variant only")),
        .init(name: "--large", meaning: Message(zh: "大字（小三号）", en: "large type")),
        .init(
          name: "--names",
          meaning: Message(
            zh: "答题卡印好名册上的姓名，每人一张", en: "an answer sheet for everybody on the roster")),
        .init(
          name: "--format F",
          meaning: Message(
            zh: "html（打印，默认）或 docx（用 WPS 修改）", en: "html to print (as always) or docx to edit")),
        .init(
          name: "-o DIR",
          meaning: Message(
            zh: "存到这个文件夹；写成 期末.docx，文件名就以“期末”开头",
            en: "the folder to write to; test.docx: names beginning with test")),
        .init(name: "--output DIR", meaning: Message(zh: "同上", en: "the same")),
      ]),
  ]
}
