extension CommandCatalogue {
  /// What an organiser does for all.
  static let organising: [CommandDescription] = papers + training + rosterAndSheets

  private static let rosterAndSheets: [CommandDescription] = [
    CommandDescription(
      "score-sheet", ["成绩表"], for: .organiser,
      summary: Message(
        zh: "全体代表一段时间的学习成绩表，或一份试卷的成绩表",
        en: "A sheet of all deputies for a period or a paper"),
      examples: [
        .init(
          line: Message(
            zh: "成绩表 --from 2026-01-01 --to 2026-06-30",
            en: "score-sheet --from 2026-01-01 --to 2026-06-30"),
          effect: Message(zh: "上半年的成绩表", en: "the first half of the year")),
        .init(
          line: Message(zh: "成绩表 --group 第一代表小组", en: "score-sheet --group \"Group 1\""),
          effect: Message(zh: "只列第一代表小组", en: "one group only")),
        .init(
          line: Message(zh: "成绩表 --format csv --bom", en: "score-sheet --format csv --bom"),
          effect: Message(zh: "CSV，表格软件可以直接打开", en: "CSV that spreadsheet programs open as it is")),
        .init(
          line: Message(
            zh: "成绩表 --by group --output 成绩表.xlsx", en: "score-sheet --by group --output sheet.xlsx"
          ),
          effect: Message(zh: "分组小计的电子表格", en: "a spreadsheet with subtotals")),
        .init(
          line: Message(
            zh: "成绩表 --paper biaozhun --by group", en: "score-sheet --paper biaozhun --by group"),
          effect: Message(zh: "这份试卷的成绩，分组列出", en: "the results of a paper by group")),
      ],
      options: [
        .init(name: "--from D", meaning: Message(zh: "从哪天起（年-月-日）", en: "first day (YYYY-MM-DD)")),
        .init(name: "--to D", meaning: Message(zh: "到哪天止", en: "last day")),
        .init(name: "--group G", meaning: Message(zh: "只列这个代表小组", en: "this group only")),
        .init(name: "--bank B", meaning: Message(zh: "只算这个题库", en: "count this bank only")),
        .init(name: "--paper P", meaning: Message(zh: "这份试卷的成绩", en: "the results of this paper")),
        .init(
          name: "--matrix",
          meaning: Message(
            zh: "和 --paper 一起用：每人每题的得分，不列姓名", en: "with --paper: marks by person and question")),
        .init(
          name: "--names",
          meaning: Message(zh: "和 --matrix 一起用：列出姓名", en: "with --matrix: with names")),
        .init(
          name: "--rank", meaning: Message(zh: "加上名次（平时不排名）", en: "add ranks (left out by default)")
        ),
        orderOption,
        .init(
          name: "--by K",
          meaning: Message(
            zh: "按 group（小组）、township（乡镇）或 county（县）分组小计",
            en: "subtotals by group, township or county")),
        .init(name: "--mask", meaning: Message(zh: "姓名、编号隐去一部分", en: "mask names and ids")),
        .init(
          name: "--format F",
          meaning: Message(
            zh: "text、csv、json、html、docx、xlsx；不写就看文件的扩展名",
            en: "text, csv, json, html, docx, xlsx; else by the ending of the file")),
        .init(
          name: "--bom",
          meaning: Message(zh: "CSV 开头加标记，防止乱码", en: "start the CSV with a byte-order mark")),
        .init(
          name: "--output F",
          meaning: Message(zh: "存成文件，不显示在屏幕上", en: "save to a file instead of showing it")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
    CommandDescription(
      "enter", ["登记答卷", "录入"], for: .organiser,
      summary: Message(zh: "把纸上的答卷登记进来", en: "Key in answer sheets from paper"),
      arguments: Message(zh: "[试卷]", en: "[PAPER]"),
      examples: [
        .init(
          line: Message(zh: "登记答卷 biaozhun", en: "enter biaozhun"),
          effect: Message(
            zh: "一份一份登记：先输入座号或姓名，再输入答案", en: "sheet by sheet: the deputy first, then the answers")),
        .init(
          line: Message(zh: "登记答卷 biaozhun --verify", en: "enter biaozhun --verify"),
          effect: Message(zh: "再输入一遍，指出不同的地方", en: "key everything again and point out differences")
        ),
        .init(
          line: Message(
            zh: "登记答卷 biaozhun --file 答案.csv", en: "enter biaozhun --file answers.csv"),
          effect: Message(
            zh: "从表格登记：代表、卷、答案三列", en: "from a table with deputy, variant and answers")),
      ],
      options: [
        .init(
          name: "--verify", meaning: Message(zh: "复核：每份再输入一遍", en: "key every sheet a second time")),
        .init(
          name: "--file F", meaning: Message(zh: "从 CSV 或 XLSX 文件登记", en: "from a CSV or XLSX file")
        ),
      ]),
    CommandDescription(
      "regrade", ["更正答案"], for: .organiser,
      summary: Message(zh: "答案印错了，重新判分，留下记录", en: "Mark a question anew, with a trail"),
      arguments: Message(zh: "[试卷] [题号]", en: "[PAPER] [QUESTION]"),
      examples: [
        .init(
          line: Message(
            zh: "更正答案 biaozhun 17 --key B --reason 答案印错",
            en: "regrade biaozhun 17 --key B --reason \"key misprinted\""),
          effect: Message(zh: "A 卷第 17 题的答案改为 B", en: "the key of question 17 of variant A is B")),
        .init(
          line: Message(
            zh: "更正答案 biaozhun B17 --drop --reason 超出范围",
            en: "regrade biaozhun B17 --drop --reason \"not taught\""),
          effect: Message(zh: "B 卷第 17 题作废，不计分", en: "question 17 of variant B counts for nobody")),
      ],
      options: [
        .init(name: "--key K", meaning: Message(zh: "正确答案改为 K", en: "K is the right answer")),
        .init(name: "--accept K", meaning: Message(zh: "K 也算对", en: "K is right too")),
        .init(name: "--everyone", meaning: Message(zh: "人人得满分", en: "full marks for everybody")),
        .init(name: "--drop", meaning: Message(zh: "作废，不计分", en: "it counts for nobody")),
        .init(name: "--reason R", meaning: Message(zh: "理由，会记在案", en: "why; it is kept")),
      ]),
    CommandDescription(
      "analyze", ["答题分析", "分析"], for: .organiser,
      summary: Message(zh: "一份试卷哪些题错得多、为什么、怎么办", en: "What a paper says about its questions"),
      arguments: Message(zh: "[试卷]", en: "[PAPER]"),
      examples: [
        .init(
          line: Message(zh: "答题分析 biaozhun", en: "analyze biaozhun"),
          effect: Message(zh: "错得最多的十道题和建议", en: "the ten questions most often wrong, with advice")),
        .init(
          line: Message(
            zh: "答题分析 biaozhun --full -o 分析.html", en: "analyze biaozhun --full -o analysis.html"),
          effect: Message(zh: "带统计数字和图的网页", en: "a page with figures and plots")),
      ],
      options: [
        .init(
          name: "--full",
          meaning: Message(
            zh: "加上难度、区分度、信度等数字", en: "with facility, discrimination, reliability, …")),
        .init(
          name: "--format F",
          meaning: Message(
            zh: "text、csv、json、html、docx、xlsx；不写就看文件的扩展名",
            en: "text, csv, json, html, docx, xlsx; else by the ending of the file")),
        .init(name: "-o F", meaning: Message(zh: "存成文件", en: "save to a file")),
        .init(name: "--output F", meaning: Message(zh: "同上", en: "the same")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
    CommandDescription(
      "deputy", ["代表名册", "名册", "代表"], for: .organiser,
      summary: Message(zh: "登记、查看、修改代表名册", en: "The roster of deputies"),
      arguments: Message(
        zh: "新增|列表|查看|修改|改编号|合并|导入|离任|暂停|换届",
        en: "add|list|show|edit|rename|join|import|leave|suspend|new-term"),
      examples: [
        .init(
          line: Message(
            zh: "名册 新增 张三 --group 第一代表小组", en: "deputy add \"Zhang San\" --id zhangsan"),
          effect: Message(zh: "登记一位代表", en: "adds a deputy")),
        .init(
          line: Message(zh: "名册", en: "deputy list"),
          effect: Message(zh: "列出全部代表", en: "lists them all")),
        .init(
          line: Message(zh: "名册 导入 名单.csv", en: "deputy import roster.csv"),
          effect: Message(zh: "从表格文件登记多位代表", en: "adds many from a CSV file")),
      ]),
    subcommand(
      "deputy add", ["新增", "登记"], Message(zh: "登记一位代表", en: "Add a deputy"),
      Message(zh: "[姓名]", en: "[NAME]"), "名册 新增 李四 --group 第二代表小组",
      "deputy add \"Li Si\" --group \"Group 2\"",
      profileOptions + [
        .init(name: "--id ID", meaning: Message(zh: "编号（不写就用姓名）", en: "id (the name if left out)"))
      ]
    ),
    subcommand(
      "deputy list", ["列表"], Message(zh: "列出全部代表", en: "List all deputies"), .verbatim(""),
      "名册 列表", "deputy list --json",
      [
        .init(name: "--group G", meaning: Message(zh: "只列这个代表小组", en: "this group only")),
        orderOption,
      ]),
    subcommand(
      "deputy show", ["查看"], Message(zh: "看一位代表的登记内容", en: "Show what is known of a deputy"),
      Message(zh: "[代表]", en: "[DEPUTY]"), "名册 查看 张三", "deputy show zhangsan",
      [
        .init(
          name: "--record",
          meaning: Message(zh: "代表履职情况登记表", en: "the record of a year's work")),
        .init(
          name: "--year Y",
          meaning: Message(zh: "哪一年的登记表（不写就是今年）", en: "of that year (this one if left out)")),
        .init(
          name: "--from F",
          meaning: Message(
            zh: "会议、视察、建议等从这个表格来（CSV 或 XLSX）", en: "meetings, inspections, proposals from a table")),
        .init(
          name: "--output F",
          meaning: Message(zh: "存成 .docx 或 .html 文件", en: "save as .docx or .html")),
      ]),
    subcommand(
      "deputy edit", ["修改"], Message(zh: "修改登记内容", en: "Change what is known of a deputy"),
      Message(zh: "[代表]", en: "[DEPUTY]"), "名册 修改 张三 --group 第二代表小组",
      "deputy edit zhangsan --group \"Group 2\"",
      profileOptions + [.init(name: "--name N", meaning: Message(zh: "姓名", en: "name"))]),
    subcommand(
      "deputy rename", ["改编号"], Message(zh: "更改编号，学习记录不变", en: "Change an id; the records stay"),
      Message(zh: "[原编号] [新编号]", en: "[OLD] [NEW]"), "名册 改编号 张三 张三（东村）",
      "deputy rename zhangsan zhangsan-1"),
    subcommand(
      "deputy join", ["合并"], Message(zh: "记明两个编号是同一个人", en: "Record that two ids are one person"),
      Message(zh: "[编号] [另一编号]", en: "[ID] [OTHER]"), "名册 合并 张三 zhangsan", "deputy join 张三 zhangsan"
    ),
    subcommand(
      "deputy import", ["导入"],
      Message(
        zh: "从 XLSX 或 CSV 表格登记、更新多位代表", en: "Add and update deputies from an XLSX or CSV table"),
      Message(zh: "[文件]", en: "[FILE]"), "名册 导入 名单.xlsx", "deputy import roster.xlsx",
      [dryRun]),
    subcommand(
      "deputy leave", ["离任"], Message(zh: "记明一位代表已经离任", en: "Record that a deputy has left office"),
      Message(zh: "[代表]", en: "[DEPUTY]"), "名册 离任 张三 --reason 辞职 --date 2026-11-01",
      "deputy leave zhangsan --reason resigned --date 2026-11-01",
      [
        .init(
          name: "--reason R",
          meaning: Message(
            zh: "届满、辞职、责令辞职、调离迁出、罢免、去世，或“其他：”加原因", en: "why; for any other reason: “other: …”")),
        .init(name: "--date D", meaning: Message(zh: "日期（不写就是今天）", en: "when (today if left out)")),
        .init(
          name: "--cancel", meaning: Message(zh: "撤销记错的离任", en: "takes a mistaken leaving back")),
      ]),
    subcommand(
      "deputy suspend", ["暂停"],
      Message(zh: "记明暂停执行代表职务", en: "Record that a deputy is suspended"),
      Message(zh: "[代表]", en: "[DEPUTY]"), "名册 暂停 张三", "deputy suspend zhangsan",
      [.init(name: "--lift", meaning: Message(zh: "恢复执行代表职务", en: "ends the suspension"))]),
    subcommand(
      "deputy new-term", ["换届"],
      Message(zh: "换届：连任的接着用，其余届满离任", en: "Begin a new term with the list of those elected"),
      Message(zh: "[当选名单]", en: "[FILE]"), "名册 换届 当选名单.xlsx --term 第二十届",
      "deputy new-term elected.xlsx --term 20th",
      [
        .init(name: "--term T", meaning: Message(zh: "第几届", en: "which term")),
        .init(
          name: "--date D",
          meaning: Message(zh: "届满的日期（不写就是今天）", en: "when the old term ended (today if left out)")),
        dryRun,
      ]),
  ]

  private static let dryRun = CommandDescription.Option(
    name: "--dry-run", meaning: Message(zh: "只看会改什么，不改名册", en: "only shows what would change"))
  static let orderOption = CommandDescription.Option(
    name: "--order O",
    meaning: Message(
      zh: "先后：roster 名册（不写就是它）、strokes 姓氏笔画", en: "roster (if left out) or strokes of the names"))

  private static let profileOptions: [CommandDescription.Option] = [
    .init(name: "--group G", meaning: Message(zh: "代表小组", en: "deputies' group")),
    .init(name: "--township T", meaning: Message(zh: "乡镇", en: "township")),
    .init(name: "--county C", meaning: Message(zh: "县（市、区）", en: "county")),
    .init(name: "--district D", meaning: Message(zh: "选区", en: "electoral district")),
    .init(name: "--seat S", meaning: Message(zh: "座位号", en: "seat")),
    .init(
      name: "--roles R", meaning: Message(zh: "职务，多个用顿号隔开", en: "roles, separated by commas")),
    .init(
      name: "--level L",
      meaning: Message(
        zh: "乡级、县级、市级、省级、全国", en: "township, county, city, province or national")),
    .init(name: "--term T", meaning: Message(zh: "届次，如 第十九届", en: "term")),
    .init(name: "--first-term 是", meaning: Message(zh: "是否初任：是、否", en: "first term: yes or no")),
    .init(name: "--certificate C", meaning: Message(zh: "代表证号", en: "number of the certificate")),
    .init(name: "--region R", meaning: Message(zh: "省份", en: "province")),
    .init(name: "--pinyin P", meaning: Message(zh: "姓名拼音", en: "name in pinyin")),
    .init(
      name: "--extra-time N", meaning: Message(zh: "考试加时，百分之几", en: "extra time in exams, per cent")
    ),
  ]

  /// A subcommand of the organiser's with one example.
  static func subcommand(
    _ name: String, _ chinese: [String], _ summary: Message, _ arguments: Message,
    _ chineseLine: String, _ englishLine: String, _ options: [CommandDescription.Option] = [],
    for audience: CommandDescription.Audience = .organiser
  ) -> CommandDescription {
    CommandDescription(
      name, chinese, for: audience, summary: summary, arguments: arguments,
      examples: [.init(line: Message(zh: chineseLine, en: englishLine), effect: summary)],
      options: options)
  }
}
