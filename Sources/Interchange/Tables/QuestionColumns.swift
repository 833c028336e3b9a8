import Tables

/// Which column of a table of questions holds what, by the headings that exam systems use.
struct QuestionColumns {
  enum Role: Hashable {
    case id, title, type, stem, options, answer, explanation, difficulty, tags, chapter, basis,
      article,
      paragraph, validity, hint
    /// The option of that index.
    case option(Int)
    /// The answer to that gap.
    case gap(Int)
    /// Numbers of rows, marks and the like, which a bank has no place for.
    case passedOver
  }

  /// The row that names them.
  let head: Int
  let roles: [Role?]
  /// The headings as they stand.
  let titles: [String]

  /// Looks among the first ten rows; `nil` if none names a column of stems and another one.
  init?(_ grid: Grid) {
    for (index, row) in grid.rows.prefix(10).enumerated() {
      let roles = row.cells.map { Self.role(of: $0) }
      let known = Set(roles.compactMap(\.self))
      guard known.contains(.stem), known.subtracting([.stem, .passedOver]).count >= 1 else {
        continue
      }
      let below = grid.rows.dropFirst(index + 1).first.flatMap {
        Self.options(in: $0, below: roles)
      }
      head = below == nil ? index : index + 1
      self.roles = below ?? roles
      titles = row.cells + Array(repeating: "", count: self.roles.count - row.cells.count)
      return
    }
    return nil
  }

  /// The roles where one heading stands above the letters of the options, each in its column of the row below it.
  private static func options(in row: Grid.Row, below roles: [Role?]) -> [Role?]? {
    var all = roles
    var count = 0
    for (index, cell) in row.cells.enumerated() where !CellText.tidy(cell).isEmpty {
      guard case .option(let option) = role(of: cell), option == count else { return nil }
      while all.count <= index { all.append(nil) }
      guard all[index] == nil || all[index] == .options else { return nil }
      all[index] = .option(option)
      count += 1
    }
    return count > 1 ? all : nil
  }

  /// The text of the first column with that role that is not empty.
  func text(_ role: Role, in row: Grid.Row) -> String? {
    for (index, candidate) in roles.enumerated() where candidate == role {
      let text = CellText.tidy(row.cell(index))
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// The texts of numbered columns, up to the last that is not empty.
  func texts(_ row: Grid.Row, _ role: (Int) -> Role) -> [String] {
    var texts = (0..<26).map { text(role($0), in: row) ?? "" }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts
  }

  func has(_ role: Role) -> Bool { roles.contains(role) }

  private static let names: [Role: [String]] = [
    .id: ["编号", "题目编号", "试题编号", "id", "questionid"],
    .title: ["题名", "标题", "questionname", "name"],
    .type: ["题型", "类型", "题目类型", "试题类型", "题类", "type", "questiontype"],
    .stem: [
      "题干", "题目", "题目内容", "试题", "试题内容", "试题题干", "问题", "题目描述", "内容", "question",
      "questiontext", "stem",
    ],
    .options: [
      "选项", "备选答案", "备选项", "可选项", "选项内容", "答案选项", "options", "choices", "questionanswers",
    ],
    .answer: [
      "答案", "正确答案", "参考答案", "标准答案", "正确选项", "answer", "answers", "correctanswer", "correctawnser",
      "correct", "key",
    ],
    .explanation: ["解析", "答案解析", "试题解析", "题目解析", "解释", "explanation", "feedback"],
    .difficulty: ["难度", "难易度", "难易程度", "difficulty", "dificulty"],
    .tags: ["标签", "知识点", "关键词", "关键字", "tags"],
    .chapter: ["章节", "章", "分类", "所属章节", "试题分类", "chapter", "category"],
    .basis: ["依据", "依据法律", "法律依据", "出处", "法条", "来源", "source", "basis"],
    .article: ["条", "article"], .paragraph: ["款", "paragraph"],
    .validity: ["有效期", "有效", "valid"], .hint: ["提示", "hint"],
    .passedOver: [
      "序号", "题号", "no", "no.", "#", "分数", "分值", "单空分数", "points", "pointsgiven", "pointstaken",
      "页码",
    ],
  ]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, titles) in names { for title in titles { roles[title] = role } }
    return roles
  }()

  private static func role(of heading: String) -> Role? {
    let title = CellText.heading(heading)
    guard !title.isEmpty else { return nil }
    if let role = roles[title] { return role }
    for opening in ["选项", "答案选项", "备选项", "备选答案", "option", "choice", ""]
    where title.hasPrefix(opening) {
      if let index = place(title.dropFirst(opening.count), letters: true, digits: !opening.isEmpty)
      {
        return .option(index)
      }
    }
    for opening in ["空", "填空", "blank"] where title.hasPrefix(opening) {
      if let index = place(title.dropFirst(opening.count), letters: false, digits: true) {
        return .gap(index)
      }
    }
    return nil
  }

  /// `c` and `3` are 2.
  private static func place(_ text: Substring, letters: Bool, digits: Bool) -> Int? {
    if letters, text.count == 1, let code = text.unicodeScalars.first?.value,
      (0x61...0x7A).contains(code)
    {
      return Int(code) - 0x61
    }
    guard digits, let number = Int(text), (1...26).contains(number) else { return nil }
    return number - 1
  }
}
