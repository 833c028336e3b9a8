/// The words that content must not use; the table of the project's rules for content. Forms and exceptions
/// are such that no text of a law in force is hit.
enum WordingTable {
  static let rules: [WordingRule] = words + offices + claims

  /// In a clause with one of these, or between quotation marks, a word is spoken about and not used.
  static let mentions = [
    "不叫", "不称", "不是", "不设", "不再", "不属于", "不等于", "不存在", "没有", "并非", "而非", "并无", "误会", "误区",
    "误以为", "误认", "误称", "误把", "误写", "误用", "误解", "错误", "说错", "写错", "错称", "错把", "混淆", "混为",
    "混同", "记混", "区别", "区分", "不同", "有别", "俗称", "旧称",
  ]

  /// In a clause with one of these a claim is denied, or asked about.
  static let denials = [
    "不能", "不应", "不得", "不要", "不可", "不由", "不用", "不领导", "无权", "是否", "能否", "可否", "吗", "还是",
  ]

  private static let conference = ["政协", "政治协商", "民主党派"]

  private static let words: [WordingRule] = [
    .word(["提案"], instead: ["议案"], exceptions: ["提案人", "提案委员会"], contexts: conference),
    .word(
      ["人民代表"], instead: ["人大代表"],
      exceptions: ["人民代表大会", "人民代表团", "人民代表机关", "人民代表会议"]),
    .word(
      ["议员"], instead: ["代表"],
      exceptions: ["会议员工", "审议员额", "建议员工", "建议员额", "评议员", "商议员", "合议员"]),
    .word(["竞选"], instead: ["选举"]),
    .word(["弹劾"], instead: ["罢免"]),
    .word(["参政议政"], instead: ["履职"], contexts: conference),
  ]

  private static let offices: [WordingRule] = [
    .word(
      [
        "乡镇人大主任", "乡人大主任", "镇人大主任", "乡镇人大副主任", "乡人大副主任", "镇人大副主任", "乡级人大主任",
      ],
      instead: ["乡镇人大主席"],
      exceptions: ["乡镇人大主任科员", "乡人大主任科员", "镇人大主任科员", "乡级人大主任科员"]),
    .word(
      [
        "乡镇人大常委会", "乡人大常委会", "镇人大常委会", "乡级人大常委会", "乡镇人大常务委员会", "乡镇人民代表大会常务委员会",
        "乡人民代表大会常务委员会", "镇人民代表大会常务委员会", "乡级人民代表大会常务委员会",
      ],
      instead: ["乡镇人大主席团"]),
    .word(["常设机构"], instead: ["乡镇人大主席团", "常设机关"]),
  ]

  private static let congress = ["人大", "人民代表大会"]
  private static let townships = ["乡", "镇", "乡镇", "乡级", "下级"].flatMap { place in
    congress.map { place + $0 }
  }
  private static let counties = ["县", "县级", "上级", "区", "市"].flatMap { place in
    congress.map { place + $0 }
  }
  private static let chairs = congress.flatMap { [$0 + "主席", $0 + "副主席"] }
  private static let otherChairs = congress.map { $0 + "主席团" }
  private static let otherLeads =
    ["人员", "人", "班子", "干部", "成员", "机关", "机构", "职务", "同志", "小组"].map { "领导" + $0 }
    + ["党", "党委", "党的", "党组", "县委", "区委", "市委", "党组织"].map { $0 + "领导" }

  private static let claims: [WordingRule] = [
    .claim(
      [["任命"], chairs], gap: 6, instead: ["选举"],
      exceptions: otherChairs + ["任命的", "任命权", "任命书"]),
    .claim(
      [chairs, ["由", "被", "受", "经"], ["任命"]], gap: 8, instead: ["选举"],
      exceptions: otherChairs + ["任命的", "任命权", "任命书"]),
    .claim(
      [counties, ["领导"], townships], gap: 6, instead: ["指导", "联系"],
      exceptions: otherLeads),
    .claim(
      [townships, ["受", "在", "服从"], counties, ["领导"]], gap: 6, instead: ["指导", "联系"],
      exceptions: otherLeads),
  ]
}
