import Tables

/// Reads one row of a table of questions.
struct RowReader {
  let columns: QuestionColumns
  /// What the name of the worksheet says.
  let sheetType: TypeWord?
  let sheet: String?

  /// A row that is only formatted, or numbered, holds nothing.
  func isEmpty(_ row: Grid.Row) -> Bool {
    zip(row.cells, columns.roles + Array(repeating: nil, count: row.cells.count)).allSatisfy {
      cell, role in
      role == .passedOver || CellText.tidy(cell).isEmpty
    }
  }

  func read(_ row: Grid.Row) -> Result<ForeignItem, ImportRefusal> {
    let place = ImportPlace(line: row.number, in: sheet)
    guard let stem = columns.text(.stem, in: row) else {
      return .failure(
        ImportRefusal(.emptyStem, at: place, excerpt: row.cells.first { !$0.isEmpty } ?? ""))
    }
    do throws(ImportRefusal) {
      var item = try question(stem, row, place)
      fill(&item, from: row)
      return .success(item)
    } catch {
      return .failure(error)
    }
  }

  private func question(
    _ stem: String, _ row: Grid.Row, _ place: ImportPlace
  ) throws(ImportRefusal) -> ForeignItem {
    func refuse(_ reason: ImportRefusal.Reason) -> ImportRefusal {
      ImportRefusal(reason, at: place, excerpt: stem)
    }
    var gaps = columns.texts(row) { .gap($0) }
    let said = columns.text(.type, in: row).flatMap { TypeWord($0) } ?? sheetType
    let answer = columns.text(.answer, in: row)
    var (text, options) = (stem, options(row))
    if options.isEmpty, let answer, let joined = Self.joined(stem, answer) {
      (text, options) = joined
    }
    if options.isEmpty, let (own, below) = OptionLine.split(MarkedText(stem)), below.count > 1 {
      (text, options) = (own, below)
    }
    let type = said ?? Self.type(answer, options, gaps)
    if type == .blank {
      // Some write what belongs into the gaps where others have options.
      if gaps.isEmpty, answer == nil { gaps = options }
      guard let (text, answers) = Self.blanks(stem, gaps, answer) else { throw refuse(.noAnswer) }
      return ForeignItem(at: place, stem: text, body: .blanks(answers))
    }
    if type == .matching, let matching = PairCell.matching(options) {
      return ForeignItem(
        at: place, stem: text, body: .matching(matching.pairs, extras: matching.extras))
    }
    guard let answer else { throw refuse(.noAnswer) }
    switch type {
    case .trueFalse:
      guard let isTrue = AnswerCell.truth(answer, options: options) else {
        throw refuse(.answerNamesNoOption(answer))
      }
      return ForeignItem(at: place, stem: text, body: .trueFalse(isTrue))
    case .short: return ForeignItem(at: place, stem: text, body: .short(model: answer, points: []))
    case .ordering:
      let parts = options.isEmpty ? OptionCell.options(answer) : options
      guard !options.isEmpty, let order = AnswerCell.order(answer, of: options) else {
        guard options.isEmpty, parts.count > 1 else { throw refuse(.answerNamesNoOption(answer)) }
        return ForeignItem(at: place, stem: text, body: .ordering(parts))
      }
      return ForeignItem(at: place, stem: text, body: .ordering(order.map { options[$0] }))
    case .matching: throw refuse(.syntax("甲 → 乙"))
    case .single, .multiple, .blank, nil:
      guard options.count > 1 else { throw refuse(.tooFewOptions) }
      guard let right = AnswerCell.indices(answer, of: options) else {
        throw refuse(.answerNamesNoOption(answer))
      }
      let kept = options.indices.filter { !options[$0].isEmpty }
      return ForeignItem(
        at: place, stem: text,
        body: .choice(
          kept.map { ForeignOption(options[$0], isRight: right.contains($0)) },
          several: type == .multiple || right.count > 1))
    }
  }

  private func options(_ row: Grid.Row) -> [String] {
    let own = columns.texts(row) { .option($0) }
    return own.isEmpty ? columns.text(.options, in: row).map(OptionCell.options) ?? [] : own
  }

  /// What a row without a type is, by what it holds.
  private static func type(_ answer: String?, _ options: [String], _ gaps: [String]) -> TypeWord? {
    if !gaps.isEmpty { return .blank }
    guard let answer else { return nil }
    let isOfTruth =
      !options.isEmpty && options.allSatisfy { AnswerCell.truth($0, options: []) != nil }
    if options.isEmpty || isOfTruth, AnswerCell.truth(answer, options: options) != nil {
      return .trueFalse
    }
    return options.isEmpty ? .short : nil
  }

  /// `stem&甲&乙` whose answer is `甲&乙`: options that were joined to the stem.
  private static func joined(_ stem: String, _ answer: String) -> (String, [String])? {
    let parts = stem.split(separator: "&").map { CellText.tidy(String($0)) }
    let named = answer.split(separator: "&").map { CellText.tidy(String($0)) }
    guard parts.count > 2, !named.isEmpty, named.allSatisfy(parts.dropFirst().contains) else {
      return nil
    }
    return (parts[0], Array(parts.dropFirst()))
  }

  private static func blanks(
    _ stem: String, _ gaps: [String], _ answer: String?
  ) -> (String, [[String]])? {
    let (text, count) = GapText.marked(stem)
    var answers = gaps.isEmpty ? [] : gaps
    if answers.isEmpty, let answer {
      let parts = CellText.parts(answer, by: ";；|")
      answers =
        count == 1 ? [answer] : parts.count == count ? parts : CellText.parts(answer, by: ";；|、,， ")
    }
    guard !answers.isEmpty, count == 0 || answers.count == count, !answers.contains("") else {
      return nil
    }
    return (text, answers.map { CellText.parts($0, by: "|/") })
  }

  // MARK: The other columns

  private func fill(_ item: inout ForeignItem, from row: Grid.Row) {
    item.sourceID = columns.text(.id, in: row)
    item.title = columns.text(.title, in: row)
    item.explanation = columns.text(.explanation, in: row)
    item.hint = columns.text(.hint, in: row)
    item.validity = columns.text(.validity, in: row)
    item.category = columns.text(.chapter, in: row).map { CellText.parts($0, by: "/") } ?? []
    item.tags = columns.text(.tags, in: row).map { CellText.parts($0, by: "、,，;； ") } ?? []
    item.difficulty = columns.text(.difficulty, in: row).flatMap(DifficultyWord.level)
    item.basis = columns.text(.basis, in: row).map { law in
      guard let article = columns.text(.article, in: row) else { return law }
      return "\(law) \(article)" + (columns.text(.paragraph, in: row).map { ".\($0)" } ?? "")
    }
    for (index, role) in columns.roles.enumerated() where role == nil || role == .passedOver {
      let title = CellText.tidy(columns.titles[index])
      let isNumber = ["序号", "题号", "no", "no.", "#", ""].contains(CellText.heading(title))
      if !isNumber, !CellText.tidy(row.cell(index)).isEmpty { item.losses.append(.field(title)) }
    }
  }
}
