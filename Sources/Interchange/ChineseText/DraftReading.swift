/// Makes an item of a draft, and says how sure that is.
struct DraftReading {
  private let draft: QuestionDraft
  private var stem: String
  private var type: TypeWord?
  private var answer: String?
  private var confidence = 1.0

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
    let explanation = draft.explanation.filter { !$0.isEmpty }.joined(separator: "\n")
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

  // MARK: Labels

  /// `(单选题, 1.0 分)`, `【多选】` and `(1分)` before a stem say the type and the marks.
  private mutating func takeLabels() {
    for _ in 0..<3 {
      guard let first = stem.first, "（(【[".contains(first),
        let end = stem.prefix(24).firstIndex(where: { "）)】]".contains($0) })
      else { return }
      let inside = String(stem[stem.index(after: stem.startIndex)..<end])
      let isMarks =
        inside.hasSuffix("分") && inside.dropLast().allSatisfy { $0.isNumber || ". ".contains($0) }
      if let word = TypeWord(inside), inside.count <= 16 {
        type = word
      } else if !isMarks {
        return
      }
      stem = CellText.tidy(String(stem[stem.index(after: end)...]))
    }
  }

  /// `[单选题] *` or `（多选）` behind a stem.
  private mutating func takeLabelBehind() {
    let text = CellText.tidy(String(stem.reversed().drop { $0 == "*" || $0 == " " }.reversed()))
    guard let last = text.last, "）)】]".contains(last),
      let open = text.dropLast().suffix(10).lastIndex(where: { "（(【[".contains($0) })
    else { return }
    let inside = text[text.index(after: open)...].dropLast()
    let isType = inside.hasSuffix("题") || ["单选", "多选", "判断", "填空", "简答"].contains(inside)
    guard isType, let word = TypeWord(String(inside)) else { return }
    type = word
    stem = CellText.tidy(String(text[..<open]))
  }

  // MARK: Answers

  /// An answer in brackets in the stem, as in `由（B）决定` or `（√）`: taken out of it.
  private mutating func takeAnswerFromStem() {
    let characters = Array(stem)
    var index = characters.count - 1
    while index >= 0 {
      defer { index -= 1 }
      guard "（(【".contains(characters[index]),
        let end = characters[index...].prefix(14).firstIndex(where: { "）)】".contains($0) })
      else { continue }
      let inside = CellText.narrowed(String(characters[(index + 1)..<end])).filter {
        !$0.isWhitespace && !"、,，".contains($0)
      }
      let isLetters =
        !inside.isEmpty && !draft.options.isEmpty && inside.allSatisfy { ("A"..."H").contains($0) }
      let isTruth =
        draft.options.isEmpty && ["√", "×", "✓", "✗", "对", "错", "正确", "错误"].contains(inside)
      guard isLetters || isTruth else { continue }
      answer = inside
      confidence -= 0.05
      let before = String(characters[..<index])
      let after = String(characters[(end + 1)...])
      let atEdge = isTruth && (CellText.tidy(before).isEmpty || CellText.tidy(after).isEmpty)
      stem = CellText.tidy(before + (atEdge ? "" : "（　）") + after)
      return
    }
    takeSignFromEnd()
  }

  /// `√` or `×` behind a sentence, without brackets.
  private mutating func takeSignFromEnd() {
    guard draft.options.isEmpty, stem.count > 1, let last = stem.last, "√×✓✗✔✘".contains(last)
    else {
      return
    }
    answer = String(last)
    confidence -= 0.05
    stem = CellText.tidy(String(stem.dropLast()))
  }

  /// Answers that stand in their gaps and stand out, as in `由 主席团 组织` underlined: taken out of the stem. Where the question is
  /// said to be one with gaps, bold is enough.
  private mutating func takeAnswersFromLooks() {
    let marked = MarkedText(MarkedText(draft.stemText).suffix(stem.count))
    var pieces = marked.pieces(.strong)
    if pieces.isEmpty, type == .blank { pieces = marked.pieces(.bold) }
    guard type == .blank || type == nil, let first = pieces.first,
      pieces.count > 1 || first.count < marked.characters.count
    else { return }
    answer = pieces.map { String(marked.characters[$0]) }.joined(separator: "；")
    type = .blank
    confidence -= 0.05
    var text = ""
    var end = 0
    for piece in pieces {
      text += String(marked.characters[end..<piece.lowerBound]) + "____"
      end = piece.upperBound
    }
    stem = text + String(marked.characters[end...])
  }

  /// Answers that stand in the brackets of a question that is said to have gaps: `任期为【五】年`.
  private mutating func takeAnswersFromBrackets() {
    for (open, close) in [("【", "】"), ("{", "}"), ("（", "）"), ("(", ")")]
      as [(Character, Character)]
    {
      var (text, rest, found) = ("", stem[...], [String]())
      while let begin = rest.firstIndex(of: open),
        let end = rest[begin...].firstIndex(of: close)
      {
        found.append(CellText.tidy(String(rest[rest.index(after: begin)..<end])))
        text += rest[..<begin] + "____"
        rest = rest[rest.index(after: end)...]
      }
      guard !found.isEmpty, found.allSatisfy({ !$0.isEmpty }) else { continue }
      answer = found.joined(separator: "；")
      stem = text + rest
      confidence -= 0.05
      return
    }
  }

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
