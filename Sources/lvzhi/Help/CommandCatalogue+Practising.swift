extension CommandCatalogue {
  /// What a deputy does alone.
  static let practising: [CommandDescription] = [
    CommandDescription(
      "practice", ["练习"],
      summary: Message(zh: "做练习题，每题做完就讲评", en: "Practise, with feedback after each question"),
      arguments: Message(zh: "[题库…] [题数]", en: "[BANK…] [N]"),
      examples: [
        .init(
          line: Message(zh: "练习 代表法 10", en: "practice daibiaofa 10"),
          effect: Message(zh: "从“代表法”题库做 10 题", en: "ten questions from the bank daibiaofa")),
        .init(
          line: Message(zh: "练习", en: "practice"),
          effect: Message(zh: "先问从哪个题库做", en: "asks which bank first")),
        .init(
          line: Message(zh: "练习 --resume", en: "practice --resume"),
          effect: Message(zh: "接着做上次没做完的", en: "goes on where you were interrupted")),
      ],
      options: [
        .init(name: "-n N", meaning: Message(zh: "做几题", en: "how many questions")),
        .init(name: "--chapter C", meaning: Message(zh: "只做这一章", en: "only this chapter")),
        .init(
          name: "--tag T", meaning: Message(zh: "只做带这个标签的题", en: "only questions with this tag")),
        .init(
          name: "--type T",
          meaning: Message(
            zh: "只做这种题型：单选、多选、判断、填空、排序、连线、简答",
            en: "only this type: single, multiple, trueFalse, blank, ordering, matching, short")),
        .init(
          name: "--order O",
          meaning: Message(
            zh: "次序：bank 按题库，random 打乱，weak 先做薄弱的",
            en: "bank, random, or weak (weakest first)")),
        .init(name: "--resume", meaning: Message(zh: "接着做上次没做完的", en: "go on with the last one")),
        .init(
          name: "--seed N",
          meaning: Message(zh: "固定抽题：同一个数抽到同样的题", en: "the same number draws the same questions")),
      ]),
    CommandDescription(
      "stats", ["我的学习", "统计"],
      summary: Message(zh: "看自己学到了哪里", en: "Show how far you are"),
      examples: [
        .init(
          line: Message(zh: "我的学习", en: "stats"),
          effect: Message(zh: "各题库、各章做了多少、答对多少", en: "answers by bank and chapter")),
        .init(
          line: Message(zh: "我的学习 --json", en: "stats --json"),
          effect: Message(zh: "同样的内容，供其他程序读取", en: "the same for other programs")),
      ]),
    CommandDescription(
      "use", ["换人"],
      summary: Message(zh: "换一位代表来学", en: "Let another deputy take over"),
      arguments: Message(zh: "[姓名]", en: "[DEPUTY]"),
      examples: [
        .init(
          line: Message(zh: "换人 张三", en: "use zhangsan"),
          effect: Message(zh: "后面的练习记在张三名下", en: "what follows is kept for zhangsan")),
        .init(
          line: Message(zh: "换人", en: "use"),
          effect: Message(zh: "列出名单，按序号选", en: "shows the list to pick from")),
      ]),
  ]
}
