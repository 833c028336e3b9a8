extension CommandCatalogue {
  /// The laws and their texts.
  static let lawful: [CommandDescription] = [
    CommandDescription(
      "law", ["法规", "法律"],
      summary: Message(
        zh: "列出、查看、查找、添加、比对法规文本", en: "Laws: list, show, search, add and compare texts"),
      arguments: Message(zh: "列表|查看|添加|比对|影响", en: "list|show|add|diff|impact"),
      examples: [
        .init(
          line: Message(zh: "法规", en: "law"),
          effect: Message(zh: "登记的法规，哪个文本现行", en: "the laws, and which version is in force")),
        .init(
          line: Message(zh: "法规 添加 代表法.docx", en: "law add daibiaofa.docx"),
          effect: Message(
            zh: "添加从国家法律法规数据库下载的原文", en: "adds a text from the national database")),
        .init(
          line: Message(zh: "法规 查看 代表法 47.2", en: "law show 代表法 47.2"),
          effect: Message(zh: "看第四十七条第二款", en: "article 47, paragraph 2")),
        .init(
          line: Message(zh: "法规 查看 --search 联名", en: "law show --search 联名"),
          effect: Message(zh: "找出原文里有“联名”的各款各项", en: "every passage with 联名")),
        .init(
          line: Message(zh: "法规 比对 代表法", en: "law diff 代表法"),
          effect: Message(zh: "新旧文本有什么不同", en: "what changed between the two newest versions")),
      ]),
    subcommand(
      "law list", ["列表"],
      Message(zh: "列出法规、文本和效力", en: "List laws, versions and their standing"), .verbatim(""),
      "法规 列表", "law list --json", [json], for: .everyone),
    subcommand(
      "law show", ["查看"],
      Message(zh: "看法规原文，或在原文里查找", en: "Show the text of a law, or search the texts"),
      Message(zh: "[法规] [条款]", en: "[LAW] [PLACE]"), "法规 查看 代表法 第三条至第七条",
      "law show 代表法 3~7",
      [
        .init(
          name: "--version D",
          meaning: Message(
            zh: "这一天通过的文本，不写是现行的", en: "the version adopted that day, else the one in force")
        ),
        .init(
          name: "--search W",
          meaning: Message(zh: "列出有这些文字的各款各项", en: "list the passages with these words")),
        json,
      ], for: .everyone),
    subcommand(
      "law add", ["添加"],
      Message(zh: "添加法规原文，与登记表核对", en: "Add texts of laws, compared with the registry"),
      Message(zh: "[文件或文件夹…]", en: "[FILE OR FOLDER…]"), "法规 添加 代表法.docx",
      "law add daibiaofa.docx", for: .everyone),
  ]

  private static let json = CommandDescription.Option(
    name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))
}
