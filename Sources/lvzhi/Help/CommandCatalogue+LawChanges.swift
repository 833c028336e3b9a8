extension CommandCatalogue {
  /// What changes of laws mean.
  static let lawChanges: [CommandDescription] = [
    subcommand(
      "law diff", ["比对"],
      Message(zh: "比对一部法规的新旧文本", en: "Compare two versions of a law"),
      Message(zh: "[法规] [旧文本日期] [新文本日期]", en: "[LAW] [OLD] [NEW]"),
      "法规 比对 代表法 2015-08-29 2025-03-11", "law diff 代表法 2015-08-29 2025-03-11",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))],
      for: .everyone),
    subcommand(
      "law impact", ["影响"],
      Message(zh: "法规修改以后，哪些题要改", en: "What a change of a law means for questions"),
      Message(zh: "[法规] [旧文本日期] [新文本日期] [题库…]", en: "[LAW] [OLD] [NEW] [BANK…]"),
      "法规 影响 代表法 2015-08-29 2025-03-11 旧题.md", "law impact 代表法 2015-08-29 2025-03-11 old.md",
      [
        .init(
          name: "--apply",
          meaning: Message(
            zh: "改题库：引用改到新文本，要审查的题停用",
            en: "change the banks: citations move, questions to be reviewed end")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ], for: .everyone),
  ]
}
