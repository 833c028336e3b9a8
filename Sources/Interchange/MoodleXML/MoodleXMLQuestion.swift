/// Makes an item of one `question` element of Moodle XML.
struct MoodleXMLQuestion {
  private let node: XMLNode
  private let kind: String
  private let place: ImportPlace
  private var losses = LossList()
  private var stem = ""
  private var explanation: String?

  init(_ node: XMLNode) {
    self.node = node
    kind = node.attributes["type"] ?? ""
    place = ImportPlace(line: node.line)
  }

  var item: Result<ForeignItem, RefusedItem> {
    Result { () throws(RefusedItem) in
      var question = self
      return try question.read()
    }
  }

  // MARK: What all kinds have

  private mutating func read() throws(RefusedItem) -> ForeignItem {
    let written = node.first("questiontext")
    stem = text(written)
    explanation = filled(text(node.first("generalfeedback")))
    let body = try self.body()
    guard !stem.isEmpty else { throw refused(.emptyStem) }
    var item = ForeignItem(at: place, stem: stem, body: body)
    item.sourceID = filled(Self.trimmed(node.first("idnumber")?.text ?? ""))
    let name = Self.line(node.first("name"))
    item.title = name == MoodleXMLItem.name(stem) ? nil : filled(name)
    item.tags = node.first("tags")?.all("tag").map(Self.line).filter { !$0.isEmpty } ?? []
    item.explanation = explanation
    let hints = node.all("hint").map { text($0) }.filter { !$0.isEmpty }
    item.hint = hints.first
    if hints.count > 1 { losses.add(.field("hint")) }
    noteMarking()
    item.losses = losses.losses
    return item
  }

  private mutating func noteMarking() {
    let overall = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]
    for name in overall where !Self.usual.contains(text(node.first(name))) {
      losses.add(.overallFeedback)
    }
    for file in node.descendants(where: { $0.name == "file" }) {
      let name = file.attributes["name"] ?? ""
      losses.add(.media(String(name.split(separator: "/").last ?? "")))
    }
    if let image = node.first("image").map({ Self.trimmed($0.text) }), !image.isEmpty {
      losses.add(.media(String(image.split(separator: "/").last ?? "")))
    }
    let worth = Double(Self.trimmed(node.first("defaultgrade")?.text ?? "")) ?? 1
    if worth != 1 { losses.add(.marking) }
  }

  /// What Moodle says of itself where nobody wrote anything.
  private static let usual: Set<String> = [
    "", "Your answer is correct.", "Your answer is partially correct.",
    "Your answer is incorrect.",
  ]

  private mutating func body() throws(RefusedItem) -> ForeignBody {
    switch kind {
    case "multichoice", "multichoiceset": return try choice()
    case "truefalse": return try trueFalse()
    case "shortanswer": return try shortAnswer()
    case "numerical": return try numerical()
    case "matching", "match": return try matching()
    case "ordering": return try ordering()
    case "essay": return essay()
    case "cloze", "multianswer": return try cloze()
    case "gapselect", "ddwtos": return try missingWords()
    case "description": throw refused(.notAQuestion)
    default: throw refused(.unsupportedKind(kind))
    }
  }

  // MARK: One kind after the other

  private mutating func choice() throws(RefusedItem) -> ForeignBody {
    let answers = node.all("answer")
    let shares = answers.map(Self.fraction)
    let single = Self.trimmed(node.first("single")?.text ?? "")
    let most = shares.max() ?? 0
    guard most > 0 else { throw refused(answers.isEmpty ? .noAnswer : .noRightOption) }
    // Where nothing is right alone, only several together are.
    let several =
      kind == "multichoiceset" || ["false", "0"].contains(single) || single.isEmpty && most < 99
    let positive = shares.filter { $0 > 0 }
    if positive.contains(where: { $0 != most }) { losses.add(.weights) }
    if several, kind != "multichoiceset", shares.contains(where: { $0 < 0 }) {
      losses.add(.marking)
    }
    let options = zip(answers, shares).map { answer, share in
      ForeignOption(
        text(answer), isRight: several ? share > 0 : share == most, feedback: feedback(answer))
    }
    guard !options.contains(where: \.text.isEmpty) else {
      throw refused(.syntax("text of an option"))
    }
    guard options.count > 1 else { throw refused(.tooFewOptions) }
    return .choice(options, several: several)
  }

  private mutating func trueFalse() throws(RefusedItem) -> ForeignBody {
    let answers = node.all("answer")
    guard let right = answers.max(by: { Self.fraction($0) < Self.fraction($1) }),
      Self.fraction(right) > 0
    else { throw refused(.noAnswer) }
    for answer in answers {
      guard let said = feedback(answer) else { continue }
      if Self.fraction(answer) > 0, explanation == nil {
        explanation = said
      } else {
        losses.add(.overallFeedback)
      }
    }
    switch text(right).lowercased() {
    case "true", "1", "t", "对", "正确": return .trueFalse(true)
    case "false", "0", "f", "错", "错误": return .trueFalse(false)
    case let answer: throw refused(.answerNamesNoOption(answer))
    }
  }

  private mutating func shortAnswer() throws(RefusedItem) -> ForeignBody {
    let answers = node.all("answer")
    let most = answers.map(Self.fraction).max() ?? 0
    var accepted = DistinctList<String>()
    for answer in answers {
      let share = Self.fraction(answer)
      let said = text(answer)
      if feedback(answer) != nil { losses.add(.overallFeedback) }
      guard share > 0, !said.isEmpty else { continue }
      if share < most {
        losses.add(.partialAnswer(said))
      } else if said != "*" {
        let (plain, hasWildcards) = AnswerPattern.plain(said)
        if hasWildcards { losses.add(.answerPattern) }
        accepted.add(plain)
      }
    }
    if ["1", "true"].contains(Self.trimmed(node.first("usecase")?.text ?? "")) {
      losses.add(.answerPattern)
    }
    guard !accepted.elements.isEmpty else { throw refused(.noAnswer) }
    stem = GapMarks.withGaps(stem)
    return .blanks([accepted.elements])
  }

  private mutating func numerical() throws(RefusedItem) -> ForeignBody {
    for answer in node.all("answer") where Self.fraction(answer) > 0 {
      let tolerance = answer.first("tolerance")?.text ?? answer.attributes["tolerance"] ?? ""
      if Double(Self.trimmed(tolerance)) ?? 0 != 0 { losses.add(.tolerance) }
    }
    if node.first("units")?.children.isEmpty == false { losses.add(.field("units")) }
    return try shortAnswer()
  }

  private mutating func matching() throws(RefusedItem) -> ForeignBody {
    var pairs: [ForeignBody.ForeignPair] = []
    var extras: [String] = []
    for pair in node.all("subquestion") {
      let left = text(pair)
      let right = text(pair.first("answer"))
      guard !right.isEmpty else { continue }
      if left.isEmpty {
        extras.append(right)
      } else {
        pairs.append(.init(left, right))
      }
    }
    guard !pairs.isEmpty else { throw refused(.noAnswer) }
    return .matching(pairs, extras: extras)
  }

  private mutating func ordering() throws(RefusedItem) -> ForeignBody {
    let answers = node.all("answer").enumerated().sorted {
      (Self.fraction($0.element), $0.offset) < (Self.fraction($1.element), $1.offset)
    }.map(\.element)
    let items = answers.map { text($0) }
    if answers.contains(where: { feedback($0) != nil }) { losses.add(.overallFeedback) }
    guard !items.contains("") else { throw refused(.syntax("text of an item")) }
    guard items.count > 1 else { throw refused(.tooFewOptions) }
    return .ordering(items)
  }

  /// A model answer stands in what graders are told; who has none finds that out when a bank is made.
  private mutating func essay() -> ForeignBody {
    if node.first("responsetemplate").map({ !text($0).isEmpty }) == true {
      losses.add(.field("responsetemplate"))
    }
    let (model, points) = ModelAnswerText.parts(of: text(node.first("graderinfo")))
    return .short(model: model, points: points)
  }

  private mutating func cloze() throws(RefusedItem) -> ForeignBody {
    let written = node.first("questiontext")
    let cloze = ClozeText(written?.first("text")?.text ?? "")
    guard !cloze.gaps.isEmpty else { throw refused(.noAnswer) }
    let isHTML = Self.isHTML(written)
    let body: ForeignBody
    do throws(ImportRefusalReason) {
      (stem, body) = try cloze.question(losses: &losses) { text, losses in
        isHTML ? losses.plain(html: text) : Self.trimmed(text)
      }
    } catch {
      throw refused(error.reason)
    }
    return body
  }

  /// The words to choose from stand behind the text: without them nobody would know which are wanted.
  private mutating func missingWords() throws(RefusedItem) -> ForeignBody {
    let words = (node.all("selectoption") + node.all("dragbox")).map { text($0) }
    let pieces = stem.split(separator: "[[", omittingEmptySubsequences: false)
    var gaps: [[String]] = []
    var filledStem = String(pieces[0])
    for piece in pieces.dropFirst() {
      guard let end = piece.firstRange(of: "]]"), let number = Int(piece[..<end.lowerBound]),
        words.indices.contains(number - 1), !words[number - 1].isEmpty
      else {
        filledStem += "[[" + piece
        continue
      }
      gaps.append([words[number - 1]])
      filledStem += GapMarks.gap + piece[end.upperBound...]
    }
    guard !gaps.isEmpty else { throw refused(.noAnswer) }
    stem = filledStem + "\n" + GapMarks.choices(words.filter { !$0.isEmpty })
    return .blanks(gaps)
  }

  // MARK: Texts

  private func refused(_ reason: ImportRefusal.Reason) -> RefusedItem {
    let excerpt = stem.isEmpty ? Self.line(node.first("name")) : stem
    return RefusedItem(refusal: ImportRefusal(reason, at: place, excerpt: excerpt))
  }

  /// A text that is plain in Moodle as well: a name.
  private static func line(_ node: XMLNode?) -> String {
    (node?.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func feedback(_ answer: XMLNode) -> String? {
    filled(text(answer.first("feedback")))
  }

  /// The plain text of an element that holds `text` and says in which form that is written.
  private mutating func text(_ node: XMLNode?) -> String {
    guard let node else { return "" }
    // Old files have the text without an element around it.
    let direct = node.first("text") ?? (node.children.isEmpty ? node : nil)
    guard let written = direct?.text else { return "" }
    return Self.isHTML(node) ? losses.plain(html: written) : Self.trimmed(written)
  }

  private static func isHTML(_ node: XMLNode?) -> Bool {
    !["markdown", "plain_text"].contains(node?.attributes["format"])
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static func fraction(_ answer: XMLNode) -> Double {
    Double(trimmed(answer.attributes["fraction"] ?? answer.first("fraction")?.text ?? "")) ?? 0
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest.drop(while: \.isWhitespace))
  }
}
