/// Texts for a group chat.
extension CommandCatalogue {
  static let outreach: [CommandDescription] = [
    CommandDescription(
      "remind", ["提醒"], for: .organiser,
      summary: Message(zh: "写一段发到群里的学习提醒，只有总数", en: "A reminder for a group chat, sums only"),
      arguments: Message(zh: "[代表]", en: "[DEPUTY]"),
      examples: [
        .init(
          line: Message(zh: "提醒", en: "remind"),
          effect: Message(zh: "发到群里的一段话，不点任何人的名", en: "a text that names nobody")),
        .init(
          line: Message(zh: "提醒 张三", en: "remind zhangsan"),
          effect: Message(zh: "单独发给这一位的", en: "a text for one deputy alone")),
      ],
      options: [
        .init(name: "--group G", meaning: Message(zh: "只算这个代表小组", en: "this group only")),
        .init(
          name: "--each", meaning: Message(zh: "每位一段，供单独发送", en: "one for each, to be sent singly")),
      ]),
    CommandDescription(
      "digest", ["每周学习提示", "学习提示"], for: .organiser,
      summary: Message(
        zh: "发到群里的学习材料：每周提示、每日一题、法规变动", en: "Texts for a group chat: week, day, law"),
      arguments: Message(zh: "每周|每日一题|法规", en: "weekly|daily|law"),
      examples: [
        .init(
          line: Message(zh: "每周学习提示", en: "digest weekly"),
          effect: Message(zh: "这一周学得怎么样，哪些题错得多", en: "how the week went, and what was missed")),
        .init(
          line: Message(zh: "每周学习提示 每日一题", en: "digest daily"),
          effect: Message(zh: "今天的题和昨天的答案", en: "today's question and yesterday's answer")),
      ]),
    subcommand(
      "digest weekly", ["每周"], Message(zh: "这一周的学习情况，不点名", en: "How the week went, nobody named"),
      .verbatim(""), "每周学习提示 每周", "digest weekly",
      [.init(name: "--group G", meaning: Message(zh: "只算这个代表小组", en: "this group only"))]),
    subcommand(
      "digest daily", ["每日一题"],
      Message(
        zh: "今天的题，和昨天那题的答案、法条", en: "Today's question, and yesterday's answer with its article"),
      Message(zh: "[题库…]", en: "[BANK…]"), "每周学习提示 每日一题 代表法", "digest daily daibiaofa",
      [
        .init(
          name: "--date D", meaning: Message(zh: "哪一天（不写就是今天）", en: "the day (today if left out)"))
      ]
    ),
    subcommand(
      "digest law", ["法规"],
      Message(zh: "题库依据的法规有哪些变动", en: "What changed in the laws that the banks rest on"),
      .verbatim(""), "每周学习提示 法规 --since 2025-01-01", "digest law --since 2025-01-01",
      [
        .init(
          name: "--since D",
          meaning: Message(zh: "从哪天起（不写就是一年以来）", en: "from that day (a year if left out)"))
      ]),
  ]
}
