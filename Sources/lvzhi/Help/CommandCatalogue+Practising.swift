extension CommandCatalogue {
  /// What a deputy does alone.
  static let practising: [CommandDescription] = [
    CommandDescription(
      "today", ["今日学习", "今日"],
      summary: Message(zh: "今天该学什么，这就开始", en: "What to do today, and start with it"),
      examples: [
        .init(
          line: Message(zh: "今日学习", en: "today"),
          effect: Message(
            zh: "先复习到期的，再学新题，按每天的学习时间安排",
            en: "what is due, then new questions, as much as fits into a day"))
      ]),
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
      "review", ["复习"],
      summary: Message(zh: "复习到期的题", en: "Review what is due"),
      arguments: Message(zh: "[-n 题数]", en: "[-n N]"),
      examples: [
        .init(
          line: Message(zh: "复习", en: "review"),
          effect: Message(zh: "到期的题都复习一遍", en: "everything that is due")),
        .init(
          line: Message(zh: "复习 -n 10", en: "review -n 10"),
          effect: Message(zh: "只复习 10 题", en: "ten of it")),
      ],
      options: [.init(name: "-n N", meaning: Message(zh: "最多几题", en: "at most so many"))]),
    CommandDescription(
      "study", ["学习", "背题"],
      summary: Message(zh: "看讲解和带答案的题，不计成绩", en: "Read notes and questions with their answers"),
      arguments: Message(zh: "[题库]", en: "[BANK]"),
      examples: [
        .init(
          line: Message(zh: "学习 代表法", en: "study daibiaofa"),
          effect: Message(zh: "从上次看到的地方接着看", en: "goes on where you left it"))
      ]),
    CommandDescription(
      "mistakes", ["错题本", "错题"],
      summary: Message(zh: "看错题、重做错题", en: "See what was missed, and answer it again"),
      arguments: Message(zh: "列表|重做|打印|移出", en: "list|drill|print|remove"),
      examples: [
        .init(
          line: Message(zh: "错题本", en: "mistakes"),
          effect: Message(zh: "各题库、各章有几道错题", en: "how many there are, by bank and chapter")),
        .init(
          line: Message(zh: "错题本 重做", en: "mistakes drill"),
          effect: Message(zh: "把错题再做一遍", en: "answer them again")),
      ]),
    CommandDescription(
      "mistakes list", ["列表"],
      summary: Message(zh: "列出错题", en: "List the mistakes"),
      arguments: Message(zh: "[题库…]", en: "[BANK…]"),
      examples: [
        .init(
          line: Message(zh: "错题本 列表 代表法", en: "mistakes list daibiaofa"),
          effect: Message(zh: "只列这个题库的", en: "only those of that bank"))
      ]),
    CommandDescription(
      "mistakes drill", ["重做"],
      summary: Message(
        zh: "重做错题；连续三次答对（不是猜的）就移出",
        en: "Answer them again; three right in a row, none a guess, and one leaves"),
      arguments: Message(zh: "[题库…] [-n 题数]", en: "[BANK…] [-n N]"),
      examples: [
        .init(
          line: Message(zh: "错题本 重做 -n 10", en: "mistakes drill -n 10"),
          effect: Message(zh: "重做 10 道", en: "ten of them"))
      ],
      options: [.init(name: "-n N", meaning: Message(zh: "最多几题", en: "at most so many"))]),
    CommandDescription(
      "mistakes print", ["打印"],
      summary: Message(zh: "把错题排成大字网页，可以打印", en: "The mistakes as a page in large type, to print"),
      arguments: Message(zh: "[题库…] [-o 文件]", en: "[BANK…] [-o FILE]"),
      examples: [
        .init(
          line: Message(zh: "错题本 打印", en: "mistakes print"),
          effect: Message(
            zh: "生成 mistakes.html，答案在后面", en: "makes mistakes.html, the answers at the back"))
      ],
      options: [
        .init(name: "-o F", meaning: Message(zh: "存到这个文件", en: "write to this file")),
        .init(name: "--output F", meaning: Message(zh: "同 -o", en: "the same as -o")),
      ]),
    CommandDescription(
      "mistakes remove", ["移出"],
      summary: Message(zh: "把已经掌握的题移出错题本", en: "Take out what is mastered"),
      arguments: Message(zh: "[题…]", en: "[QUESTION…]"),
      examples: [
        .init(
          line: Message(zh: "错题本 移出 daibiaofa/021", en: "mistakes remove daibiaofa/021"),
          effect: Message(zh: "移出这一道", en: "takes that one out"))
      ]),
    CommandDescription(
      "flagged", ["收藏"],
      summary: Message(zh: "看收藏的题、练收藏的题", en: "See flagged questions, and practise them"),
      arguments: Message(zh: "列表|练习|打印", en: "list|drill|print"),
      examples: [
        .init(
          line: Message(zh: "收藏", en: "flagged"),
          effect: Message(zh: "列出收藏的题", en: "lists them"))
      ]),
    CommandDescription(
      "flagged list", ["列表"],
      summary: Message(zh: "列出收藏的题", en: "List the flagged questions"),
      examples: [
        .init(
          line: Message(zh: "收藏 列表", en: "flagged list"),
          effect: Message(zh: "按题库、章列出", en: "by bank and chapter"))
      ]),
    CommandDescription(
      "flagged drill", ["练习"],
      summary: Message(zh: "练收藏的题", en: "Practise the flagged questions"),
      arguments: Message(zh: "[-n 题数]", en: "[-n N]"),
      examples: [
        .init(
          line: Message(zh: "收藏 练习", en: "flagged drill"),
          effect: Message(zh: "全部做一遍", en: "all of them"))
      ],
      options: [.init(name: "-n N", meaning: Message(zh: "最多几题", en: "at most so many"))]),
    CommandDescription(
      "flagged print", ["打印"],
      summary: Message(
        zh: "把收藏的题排成大字网页，可以打印", en: "Flagged questions as a page in large type, to print"),
      arguments: Message(zh: "[-o 文件]", en: "[-o FILE]"),
      examples: [
        .init(
          line: Message(zh: "收藏 打印", en: "flagged print"),
          effect: Message(
            zh: "生成 flagged.html，答案在后面", en: "makes flagged.html, the answers at the back"))
      ],
      options: [
        .init(name: "-o F", meaning: Message(zh: "存到这个文件", en: "write to this file")),
        .init(name: "--output F", meaning: Message(zh: "同 -o", en: "the same as -o")),
      ]),
    CommandDescription(
      "notes", ["笔记"],
      summary: Message(zh: "看自己的笔记", en: "Read your own notes"),
      examples: [
        .init(
          line: Message(zh: "笔记", en: "notes"),
          effect: Message(zh: "列出写过的笔记和题目", en: "lists them with their questions"))
      ]),
    CommandDescription(
      "contrast", ["易混辨析", "易混"],
      summary: Message(zh: "把容易混淆的题放在一起做", en: "Questions that are easily confused, together"),
      arguments: Message(zh: "[题库…] [-n 题数]", en: "[BANK…] [-n N]"),
      examples: [
        .init(
          line: Message(zh: "易混辨析", en: "contrast"),
          effect: Message(
            zh: "先做混淆过的，每组做完放在一起对比",
            en: "first what was confused before; each set is compared afterwards"))
      ],
      options: [.init(name: "-n N", meaning: Message(zh: "约几题", en: "about so many"))]),
    CommandDescription(
      "challenge", ["挑战答题", "挑战"],
      summary: Message(
        zh: "答错一题就结束，看能连对几题", en: "How many right in a row: it ends at the first miss"),
      arguments: Message(zh: "[题库…]", en: "[BANK…]"),
      examples: [
        .init(
          line: Message(zh: "挑战答题", en: "challenge"),
          effect: Message(zh: "记下最好成绩，不影响复习安排", en: "keeps the best run; reviews stay as they are"))
      ]),
    CommandDescription(
      "stats", ["我的学习", "统计"],
      summary: Message(zh: "看自己学到了哪里", en: "Show how far you are"),
      examples: [
        .init(
          line: Message(zh: "我的学习", en: "stats"),
          effect: Message(
            zh: "哪些记牢了，哪些快忘了，今后要复习多少",
            en: "what is remembered, what is fading, what will be due")),
        .init(
          line: Message(zh: "我的学习 --full", en: "stats --full"),
          effect: Message(zh: "再加上数字", en: "with the figures behind it")),
        .init(
          line: Message(zh: "我的学习 --html 我的学习.html", en: "stats --html learning.html"),
          effect: Message(zh: "存成网页，可以打印", en: "as a page, to be printed")),
      ],
      options: [
        .init(name: "--full", meaning: Message(zh: "再列出各项数字", en: "the figures too")),
        .init(
          name: "--html F",
          meaning: Message(zh: "存成网页，不显示在屏幕上", en: "save as a page instead of showing it")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
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
