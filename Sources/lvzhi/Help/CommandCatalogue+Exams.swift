extension CommandCatalogue {
  /// Papers sat on screen.
  static let exams: [CommandDescription] = [
    CommandDescription(
      "exam", ["测试", "考试"],
      summary: Message(zh: "在屏幕上考一份试卷，有时间限制", en: "Sit a paper on screen, against the clock"),
      arguments: Message(
        zh: "开始|继续|列表|查看|加时", en: "start|resume|list|show|extend"),
      examples: [
        .init(
          line: Message(zh: "测试", en: "exam"),
          effect: Message(
            zh: "接着考没考完的，没有就选一份开始", en: "goes on with the one that runs, else begins one")),
        .init(
          line: Message(zh: "测试 列表", en: "exam list"),
          effect: Message(zh: "有哪些试卷，我考得怎样", en: "the papers, and how one did")),
      ]),
    subcommand(
      "exam start", ["开始"],
      Message(zh: "开始考一份试卷；没考完的接着考", en: "Begin a paper, or go on with the one that runs"),
      Message(zh: "[试卷]", en: "[PAPER]"), "测试 开始 kuaice", "exam start kuaice",
      [
        .init(name: "--variant A", meaning: Message(zh: "考这个卷种", en: "sit this variant")),
        .init(
          name: "--unsigned N",
          meaning: Message(
            zh: "不记名测试的号码（组织者用），只用于分析",
            en: "number of an unsigned test (organiser), for analysis only")),
      ], for: .everyone),
    subcommand(
      "exam resume", ["继续"],
      Message(zh: "接着考没考完的试卷", en: "Go on with the exam that runs"),
      .verbatim(""), "测试 继续", "exam resume", for: .everyone),
    subcommand(
      "exam list", ["列表"],
      Message(zh: "列出可以考的试卷和我的情况", en: "List the papers and how one did"), .verbatim(""),
      "测试 列表", "exam list",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))],
      for: .everyone),
    subcommand(
      "exam show", ["查看"],
      Message(zh: "查看我考过的成绩", en: "Show one's own results"),
      Message(zh: "[试卷]", en: "[PAPER]"), "测试 查看", "exam show",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))],
      for: .everyone),
    subcommand(
      "exam extend", ["加时"],
      Message(zh: "给正在考的代表加时间（组织者用）", en: "Grant somebody more time (organiser)"),
      Message(zh: "[代表]", en: "[DEPUTY]"), "测试 加时 张三 --minutes 10",
      "exam extend zhangsan --minutes 10",
      [.init(name: "--minutes M", meaning: Message(zh: "加几分钟", en: "how many minutes"))]),
  ]
}
