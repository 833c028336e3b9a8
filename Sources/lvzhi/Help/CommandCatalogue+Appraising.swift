/// Looking back at a year.
extension CommandCatalogue {
  static let appraising: [CommandDescription] = [
    CommandDescription(
      "appraise", ["考核", "评价"], for: .organiser,
      summary: Message(zh: "按考核办法给代表或单位算年度得分", en: "Score a year's work by a rubric"),
      examples: [
        .init(
          line: Message(
            zh: "考核 --rubric daibiao-pingjia --year 2026 --from 填报.xlsx",
            en: "appraise --rubric daibiao-pingjia --year 2026 --from keyed.xlsx"),
          effect: Message(zh: "全体代表的履职评价", en: "every deputy's year")),
        .init(
          line: Message(
            zh: "考核 --rubric daibiao-pingjia --explain 张三",
            en: "appraise --rubric daibiao-pingjia --explain zhangsan"),
          effect: Message(zh: "这一位每项怎么算的", en: "how one of them is scored, line by line")),
        .init(
          line: Message(
            zh: "考核 --rubric zhuxituan-kaohe -o 考核.xlsx",
            en: "appraise --rubric zhuxituan-kaohe -o units.xlsx"),
          effect: Message(zh: "各乡镇主席团的考核表", en: "the sheet of the townships")),
      ],
      options: [
        .init(
          name: "--rubric R",
          meaning: Message(
            zh: "考核办法：daibiao-pingjia（对人）、zhuxituan-kaohe（对单位），或自己的 .yaml 文件",
            en: "daibiao-pingjia (persons), zhuxituan-kaohe (units), or a file of your own")),
        .init(
          name: "--year Y",
          meaning: Message(zh: "哪一年（不写就是今年）", en: "the year (this one if left out)")),
        .init(
          name: "--from F",
          meaning: Message(
            zh: "填报的项目从这个表格来（CSV 或 XLSX），一行一位，一列一项",
            en: "what is keyed in, a row each, from a table")),
        .init(
          name: "--explain ID",
          meaning: Message(zh: "一位代表或一个单位，逐项说明", en: "one deputy or unit, line by line")),
        .init(
          name: "--nominate N",
          meaning: Message(
            zh: "评先建议名单（供研究），前 N 名，并列的一起列", en: "the first N, with ties, to be considered")),
        .init(
          name: "--by G",
          meaning: Message(
            zh: "分组并算平均：group 代表小组、township 乡镇、county 县",
            en: "with means by group, township or county")),
        orderOption,
        .init(
          name: "--format F",
          meaning: Message(
            zh: "text、csv、json、html、docx、xlsx；不写就看文件的扩展名",
            en: "text, csv, json, html, docx, xlsx; else by the ending of the file")),
        .init(name: "-o F", meaning: Message(zh: "存成文件", en: "save to a file")),
        .init(name: "--output F", meaning: Message(zh: "同上", en: "the same")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ])
  ]
}
