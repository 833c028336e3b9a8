extension CommandCatalogue {
  /// Trainings in a room.
  static let training: [CommandDescription] = [
    CommandDescription(
      "train", ["培训"], for: .organiser,
      summary: Message(
        zh: "集中培训：会场里一屏一题，登记到会、举手或按座位作答，留下培训记录",
        en: "A training in a room: questions on the screen, attendance, answers, the record"),
      arguments: Message(
        zh: "准备|开始|接着|列表|查看|修改|归档|公示", en: "prepare|start|resume|list|show|edit|archive|publish"),
      examples: [
        .init(
          line: Message(
            zh: "培训 开始 代表法 12 --title 代表法培训 --place 镇政府三楼",
            en: "train start daibiaofa -n 12 --title Training"),
          effect: Message(zh: "先登记到会，再一题一题地问", en: "attendance first, then question after question")
        ),
        .init(
          line: Message(zh: "培训 接着", en: "train resume"),
          effect: Message(zh: "接着进行中断的培训", en: "goes on with the last training")),
        .init(
          line: Message(zh: "培训", en: "train list"),
          effect: Message(zh: "列出全部培训", en: "lists all trainings")),
      ]),
    subcommand(
      "train prepare", ["准备"],
      Message(
        zh: "会前材料：通知、日程、签到表、席卡、主持人卡片",
        en: "Before the day: notice, programme, sign-in sheet, name cards, presenter's cards"),
      Message(zh: "[文件夹]", en: "[FOLDER]"), "培训 准备 会前材料 --paper kuaice --title 代表法培训",
      "train prepare before --paper kuaice",
      [
        .init(
          name: "--paper P",
          meaning: Message(zh: "连同这份试卷的主持人卡片", en: "with cards for this paper")),
        .init(name: "--group G", meaning: Message(zh: "只有这个代表小组参加", en: "for this group only")),
        orderOption,
      ] + trainingOptions),
    CommandDescription(
      "train start", ["开始"], for: .organiser,
      summary: Message(zh: "开始一次培训", en: "Begin a training"),
      arguments: Message(zh: "[题库…] [-n 题数]", en: "[BANK…] [-n N]"),
      examples: [
        .init(
          line: Message(zh: "培训 开始 代表法 12", en: "train start daibiaofa -n 12"),
          effect: Message(zh: "从代表法题库抽 12 题", en: "twelve questions from one bank")),
        .init(
          line: Message(zh: "培训 开始 --paper peixun-3fa2c1", en: "train start --paper peixun-3fa2c1"),
          effect: Message(zh: "用一份已有的试卷", en: "the questions of a paper")),
        .init(
          line: Message(
            zh: "培训 开始 --form 考察 --title 考察污水处理站",
            en: "train start --form visit --title \"A visit\""),
          effect: Message(zh: "不出题，只登记到会", en: "attendance only")),
      ],
      options: [
        .init(name: "-n N", meaning: Message(zh: "题数（不写就是 10）", en: "questions (10 if left out)")),
        .init(
          name: "--paper P", meaning: Message(zh: "用这份试卷的题", en: "the questions of this paper")),
        .init(name: "--group G", meaning: Message(zh: "只有这个代表小组参加", en: "for this group only")),
        .init(
          name: "--timer N",
          meaning: Message(zh: "每题倒计时 N 秒", en: "count down N seconds at each question")),
        .init(
          name: "--contest R",
          meaning: Message(
            zh: "分队竞赛，按这套规则：zhishi-jingsai（必答、抢答、风险）、qiangda",
            en: "teams compete by these rules: zhishi-jingsai, qiangda")),
        .init(
          name: "--teams A,B",
          meaning: Message(zh: "各队名称（不写就是各代表小组）", en: "names of the teams (the groups if left out)")
        ),
        .init(
          name: "--seed N",
          meaning: Message(zh: "种子：相同的种子抽出相同的题", en: "the same seed draws the same questions")),
      ] + trainingOptions),
    subcommand(
      "train resume", ["接着", "继续"],
      Message(zh: "接着进行一次培训", en: "Go on with a training"), Message(zh: "[培训]", en: "[TRAINING]"),
      "培训 接着", "train resume",
      [
        .init(
          name: "--timer N",
          meaning: Message(zh: "每题倒计时 N 秒", en: "count down N seconds at each question"))
      ]),
    subcommand(
      "train list", ["列表"], Message(zh: "列出全部培训", en: "List all trainings"), .verbatim(""),
      "培训 列表", "train list --json",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))]),
    subcommand(
      "train show", ["查看"],
      Message(zh: "看一次培训的到会和答题情况", en: "Show attendance and answers of a training"),
      Message(zh: "[培训]", en: "[TRAINING]"), "培训 查看", "train show --json",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))]),
    subcommand(
      "train edit", ["修改"],
      Message(zh: "补写、更正学时、记录人等", en: "Set hours, who recorded it, and the like"),
      Message(zh: "[培训]", en: "[TRAINING]"), "培训 修改 --hours 2.5 --recorder 王秘书",
      "train edit --hours 2.5 --recorder \"Wang\"", trainingOptions),
    subcommand(
      "train archive", ["归档"],
      Message(
        zh: "把一次培训整理成一个文件夹：通知、日程、签到表、试卷、成绩、记录、分析、小结、目录",
        en: "Write the folder of a training: notice to list of contents"),
      Message(zh: "[文件夹]", en: "[FOLDER]"), "培训 归档 代表法培训", "train archive training-1",
      [
        .init(
          name: "--training T",
          meaning: Message(zh: "哪次培训（不写就是最近一次）", en: "which training (the latest if left out)")),
        orderOption,
      ]),
    subcommand(
      "train publish", ["公示"],
      Message(
        zh: "公示表：姓名、选区、参加培训次数", en: "What is published: names, districts, trainings attended"),
      .verbatim(""), "培训 公示 --year 2026 --output 公示表.docx",
      "train publish --year 2026 --output published.docx",
      [
        .init(
          name: "--year Y",
          meaning: Message(zh: "哪一年（不写就是今年）", en: "the year (this one if left out)")),
        orderOption,
        .init(
          name: "--format F",
          meaning: Message(
            zh: "text、csv、json、html、docx、xlsx；不写就看文件的扩展名",
            en: "text, csv, json, html, docx, xlsx; else by the ending of the file")),
        .init(
          name: "--output F",
          meaning: Message(zh: "存成文件，不显示在屏幕上", en: "save to a file instead of showing it")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
  ]

  private static let trainingOptions: [CommandDescription.Option] = [
    .init(name: "--title T", meaning: Message(zh: "名称", en: "title")),
    .init(name: "--place P", meaning: Message(zh: "地点", en: "place")),
    .init(name: "--organiser O", meaning: Message(zh: "主办单位", en: "organiser")),
    .init(name: "--lecturer L", meaning: Message(zh: "授课人", en: "lecturer")),
    .init(name: "--subject S", meaning: Message(zh: "培训内容", en: "subject")),
    .init(
      name: "--form F",
      meaning: Message(
        zh: "形式：授课、以会代训、列席会议、考察", en: "form: lecture, meeting, sitIn, visit")),
    .init(name: "--hours H", meaning: Message(zh: "学时，如 2.5", en: "hours, such as 2.5")),
    .init(
      name: "--date D", meaning: Message(zh: "哪天举行（不写就是当天）", en: "the day (today if left out)")),
    .init(name: "--recorder R", meaning: Message(zh: "记录人", en: "who recorded it")),
    .init(name: "--checker C", meaning: Message(zh: "审核人", en: "who checked it")),
    .init(name: "--remark R", meaning: Message(zh: "说明", en: "a remark")),
  ]
}
