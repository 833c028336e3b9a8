/// Makes an item of a draft, and says how sure that is.
struct DraftReading {
  let draft: QuestionDraft
  var stem: String
  var type: TypeWord?
  var answer: String?
  var confidence = 1.0
  /// An explanation that stood with the answer.
  var reason: String?

  init(_ draft: QuestionDraft) {
    self.draft = draft
    stem = Looks.plain(draft.stemText)
    type = draft.section
    answer = draft.answer
    takeLabels()
    takeLabelBehind()
  }

  /// Confidence falls by 0.05 where the answer stands in the stem, is shown by looks, or comes from a key; by 0.3 where the
  /// section and the answer disagree, and where nothing but the answer's length tells a short answer.
  mutating func read() -> Result<ForeignItem, ImportRefusal> {
    let place = ImportPlace(line: draft.line)
    if draft.hasKey { confidence -= 0.05 }
    if answer == nil { takeAnswerFromStem() }
    var options = draft.options
    if answer == nil { options = OptionSign.marked(options) }
    if answer == nil, let shown = Looks.marked(options, mayBeAll: type == .multiple) {
      answer = shown
      confidence -= 0.05
    }
    options = options.map(Looks.plain)
    if answer == nil, options.isEmpty { takeAnswersFromLooks() }
    if answer == nil, type == .blank { takeAnswersFromBrackets() }
    func refuse(_ reason: ImportRefusal.Reason) -> Result<ForeignItem, ImportRefusal> {
      .failure(ImportRefusal(reason, at: place, excerpt: stem))
    }
    guard !stem.isEmpty else { return refuse(.emptyStem) }
    if type == .matching, let matching = PairCell.matching(options) {
      return .success(item(.matching(matching.pairs, extras: matching.extras)))
    }
    if options.isEmpty, type != .short, type != .blank { takeReasonFromTruth() }
    guard let answer = answer.map(Self.cleaned), !answer.isEmpty else { return refuse(.noAnswer) }
    let body: ForeignBody
    if type == .ordering {
      guard let order = AnswerCell.order(answer, of: options) else {
        return refuse(.answerNamesNoOption(answer))
      }
      body = .ordering(order.map { options[$0] })
    } else if options.count > 1 {
      guard let choice = choice(options, answer) else {
        return refuse(.answerNamesNoOption(answer))
      }
      body = choice
    } else if let isTrue = AnswerCell.truth(answer, options: []), type != .short, type != .blank {
      body = .trueFalse(isTrue)
      if let type, type != .trueFalse { confidence -= 0.3 }
    } else if type == .blank || type == nil && GapText.marked(stem).gaps > 0 && answer.count <= 60 {
      guard let blanks = blanks(answer) else { return refuse(.noAnswer) }
      body = blanks
    } else if type == .single || type == .multiple || type == .trueFalse {
      return refuse(.tooFewOptions)
    } else {
      if type == nil { confidence -= 0.3 }
      // A sentence keeps its full stop.
      body = .short(model: Looks.plain(draft.answer ?? answer), points: [])
    }
    return .success(item(body))
  }

  private func item(_ body: ForeignBody) -> ForeignItem {
    var item = ForeignItem(at: ImportPlace(line: draft.line), stem: stem, body: body)
    item.category = draft.category
    let lines = [reason].compactMap(\.self) + draft.explanation
    let explanation = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    item.explanation = explanation.isEmpty ? nil : Looks.plain(explanation)
    item.confidence = confidence
    item.difficulty = draft.difficulty.flatMap(DifficultyWord.level)
    item.sourceID = draft.sourceID
    item.title = draft.title
    item.basis = draft.basis
    item.hint = draft.hint
    item.validity = draft.validity
    item.tags = draft.tags
    return item
  }

  // MARK: Answers

  private static func cleaned(_ answer: String) -> String {
    var text = CellText.tidy(Looks.plain(answer))
    while let last = text.last, "。；;".contains(last) { text.removeLast() }
    return text
  }

  private mutating func choice(_ options: [String], _ answer: String) -> ForeignBody? {
    if type == .trueFalse, let isTrue = AnswerCell.truth(answer, options: options) {
      return .trueFalse(isTrue)
    }
    guard let right = AnswerCell.indices(answer, of: options) ?? Self.letters(answer, of: options)
    else {
      return nil
    }
    if type == nil, options.count == 2,
      options.allSatisfy({ AnswerCell.truth($0, options: []) != nil }),
      let isTrue = AnswerCell.truth(answer, options: options)
    {
      return .trueFalse(isTrue)
    }
    if right.count > 1, type == .single { confidence -= 0.3 }
    return .choice(
      options.enumerated().map { ForeignOption($1, isRight: right.contains($0)) },
      several: right.count > 1 || type == .multiple)
  }

  /// Letters before or after other words: `C，一定职业`, `选B`.
  private static func letters(_ answer: String, of options: [String]) -> [Int]? {
    let characters = Array(CellText.narrowed(answer))
    let texts = options.map { Array(CellText.narrowed($0).filter { $0.isLetter || $0.isNumber }) }
    let named = characters.indices.filter { place in
      guard let code = characters[place].asciiValue, (0x41...0x5A).contains(code),
        texts.indices.contains(Int(code) - 0x41)
      else { return false }
      let text = texts[Int(code) - 0x41].prefix(8)
      let behind = characters[(place + 1)...].prefix(24).filter { $0.isLetter || $0.isNumber }
        .prefix(text.count)
      return !text.isEmpty && behind.elementsEqual(text)
    }
    if !named.isEmpty {
      return Set(named.compactMap { characters[$0].asciiValue.map { Int($0) - 0x41 } }).sorted()
    }
    var found: [Int] = []
    for (index, character) in characters.enumerated() where ("A"..."H").contains(character) {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      guard !(before.isASCII && before.isLetter && !("A"..."H").contains(before)),
        !(after.isASCII && after.isLetter && !("A"..."H").contains(after)),
        let code = character.asciiValue
      else { continue }
      found.append(Int(code) - 0x41)
    }
    guard !found.isEmpty, found.allSatisfy(options.indices.contains) else { return nil }
    return Set(found).sorted()
  }

  private mutating func blanks(_ answer: String) -> ForeignBody? {
    let (marked, gaps) = GapText.marked(stem)
    let answer = AnswerParts.split(answer, count: gaps)
    var parts = gaps == 1 ? [answer] : CellText.parts(answer, by: ";；|")
    if parts.count != gaps, gaps > 1 { parts = CellText.parts(answer, by: ";；|、,， \t") }
    guard gaps == 0 || parts.count == gaps, !parts.isEmpty else { return nil }
    stem = marked
    return .blanks(parts.map { CellText.parts($0, by: "/") }.map { $0.isEmpty ? [answer] : $0 })
  }
}
