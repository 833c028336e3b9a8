extension CommandCatalogue {
  /// A plan, and the tracks it can follow.
  static let planning: [CommandDescription] = [
    CommandDescription(
      "plan", ["学习计划", "计划"],
      summary: Message(zh: "考试日期、每天学多久、跟哪门课程；会议步骤", en: "Your plan; the steps of a session"),
      arguments: Message(zh: "查看|设定|课程|下一课", en: "show|set|tracks|next"),
      examples: [
        .init(
          line: Message(zh: "计划", en: "plan"),
          effect: Message(
            zh: "离考试几天、学到第几课、预计得几分", en: "days left, lessons done, the score to expect")),
        .init(
          line: Message(
            zh: "计划 设定 --exam 2026-12-20 --minutes 20 --track 新任主席三十课",
            en: "plan set --exam 2026-12-20 --minutes 20 --track xinren-zhuxi"),
          effect: Message(zh: "定下考试日期、每天 20 分钟、跟哪门课程", en: "sets the exam, minutes and track")),
        .init(
          line: Message(zh: "计划 下一课", en: "plan next"),
          effect: Message(zh: "学下一课：先看要点，再做题", en: "the next lesson: notes, then questions")),
        .init(
          line: Message(
            zh: "计划 --session 2026-12-20 --track 年度例会",
            en: "plan --session 2026-12-20 --track niandu-lihui"
          ),
          effect: Message(zh: "按开会日期列出步骤、期限和依据", en: "steps, limits and sources for that session")),
      ], options: showOptions),
    subcommand(
      "plan show", ["查看"],
      Message(zh: "看学习计划，或列会议步骤", en: "Show the plan, or the steps of a session"),
      .verbatim(""), "计划 查看 --session 2026-12-20 --track 每届第一次会议 --region 浙江省",
      "plan show --session 2026-12-20 --track diyici-huiyi --region 浙江省", showOptions,
      for: .everyone),
    subcommand(
      "plan set", ["设定"], Message(zh: "定学习计划，没写的各项不变", en: "Set the plan; what is not named stays"),
      .verbatim(""), "计划 设定 --minutes 15", "plan set --minutes 15",
      [
        .init(
          name: "--exam D", meaning: Message(zh: "考试日期，none 不设", en: "day of the exam, or none")),
        .init(
          name: "--minutes M", meaning: Message(zh: "每天分钟数，none 不设", en: "minutes a day, or none")
        ),
        .init(
          name: "--track T",
          meaning: Message(zh: "课程，none 不跟课程（学过的都留着）", en: "track, or none; what was done is kept")),
      ], for: .everyone),
    subcommand(
      "plan tracks", ["课程"],
      Message(zh: "看有哪些课程，或一门课程的各课", en: "List the tracks, or the lessons of one"),
      Message(zh: "[课程]", en: "[TRACK]"), "计划 课程 新任主席三十课", "plan tracks xinren-zhuxi",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))],
      for: .everyone),
    subcommand(
      "plan next", ["下一课"], Message(zh: "学下一课，或者写明第几课", en: "Do the next lesson, or one by number"),
      Message(zh: "[第几课]", en: "[N]"), "计划 下一课 5", "plan next 5", for: .everyone),
  ]

  private static let showOptions: [CommandDescription.Option] = [
    .init(
      name: "--session D",
      meaning: Message(zh: "会议第一天，列出会议步骤", en: "first day of a session: its steps")),
    .init(
      name: "--track T",
      meaning: Message(
        zh: "每届第一次会议 或 年度例会", en: "diyici-huiyi (first session) or niandu-lihui (yearly)")),
    .init(
      name: "--region R", meaning: Message(zh: "加上这个省的规定", en: "with the rules of this province")),
    .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
  ]
}
