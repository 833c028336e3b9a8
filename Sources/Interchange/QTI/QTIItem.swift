/// Makes an item of an `assessmentItem`.
struct QTIItem {
  let item: XMLNode
  let place: ImportPlace
  var text = QTIText()
  /// Feedback that belongs to a choice, by the identifier of the choice.
  private var modal: [String: String] = [:]
  var explanation: String?
  var confidence = 1.0

  /// Linear in the size of the item.
  static func read(_ node: XMLNode, named name: String?) throws(RefusedItem) -> ForeignItem {
    var item = QTIItem(item: node, place: ImportPlace(line: node.line, in: name))
    return try item.read()
  }

  private init(item: XMLNode, place: ImportPlace) {
    self.item = item
    self.place = place
  }

  private mutating func read() throws(RefusedItem) -> ForeignItem {
    guard let body = item.first("itemBody") else { throw refused(.notAQuestion) }
    guard item.first("templateDeclaration") == nil, item.first("templateProcessing") == nil else {
      throw refused(.unsupportedKind("templateProcessing"))
    }
    let interactions = body.descendants { $0.name.hasSuffix("Interaction") }
    guard let first = interactions.first else { throw refused(.notAQuestion) }
    for interaction in interactions where !Self.known.contains(interaction.name) {
      throw refused(.unsupportedKind(interaction.name))
    }
    collectFeedback()
    let isInline = interactions.allSatisfy { Self.inline.contains($0.name) }
    guard interactions.count == 1 || isInline && interactions.count <= Self.mostGaps else {
      throw refused(.unsupportedKind("\(interactions.count) interactions"))
    }
    let (stem, answer) =
      isInline ? try inline(body, interactions) : try block(body, first)
    guard !stem.isEmpty else { throw refused(.emptyStem) }
    var made = ForeignItem(at: place, stem: stem, body: answer)
    let identifier = item.attributes["identifier"] ?? ""
    made.sourceID = identifier.isEmpty ? nil : identifier
    let title = item.attributes["title"] ?? ""
    made.title = title.isEmpty || identifier.contains(title) ? nil : title
    made.explanation = explanation
    made.confidence = confidence
    if item.attributes["adaptive"] == "true" { text.losses.add(.marking) }
    made.losses = text.losses.losses
    return made
  }

  private static let inline: Set<String> = ["textEntryInteraction", "inlineChoiceInteraction"]
  private static let known = inline.union([
    "choiceInteraction", "orderInteraction", "matchInteraction", "associateInteraction",
    "gapMatchInteraction", "extendedTextInteraction",
  ])

  /// Every gap goes through all declarations and the scoring: more than these no question has.
  private static let mostGaps = 200

  /// Feedback that is shown for one choice is told apart by its identifier; the rest has no place.
  private mutating func collectFeedback() {
    let choices = Set(
      item.descendants { $0.name == "simpleChoice" }.compactMap { $0.attributes["identifier"] })
    let feedbacks = item.descendants {
      $0.name == "modalFeedback" || $0.name == "feedbackBlock"
    }
    for feedback in feedbacks {
      let said = text.plain(feedback)
      guard !said.isEmpty else { continue }
      if let identifier = feedback.attributes["identifier"], choices.contains(identifier) {
        modal[identifier] = said
      } else {
        text.losses.add(.overallFeedback)
      }
    }
  }

  func feedback(of identifier: String) -> String? { modal[identifier] }

  // MARK: Interactions in the text

  private mutating func inline(
    _ body: XMLNode, _ interactions: [XMLNode]
  ) throws(RefusedItem) -> (String, ForeignBody) {
    if interactions.count == 1, interactions[0].name == "inlineChoiceInteraction" {
      let stem = text.plain(body) { _ in GapMarks.line }
      return (stem, try choice(interactions[0], "inlineChoice"))
    }
    var answers: [[String]] = []
    var choices: [String] = []
    for interaction in interactions {
      let response = self.response(interaction)
      guard interaction.name == "inlineChoiceInteraction" else {
        answers.append(try accepted(response))
        choices.append("")
        continue
      }
      let options = interaction.all("inlineChoice")
      let right = try places(of: response.right, in: options)
      answers.append(try right.map { index throws(RefusedItem) in try label(options[index]) })
      choices.append(GapMarks.choices(options.map { text.plain($0) }))
    }
    var rest = choices[...]
    let stem = text.plain(body) { _ in GapMarks.gap + (rest.popFirst() ?? "") }
    return (stem, .blanks(answers))
  }

  /// Texts that count, the full ones first; what the mapping gives less for is told as lost.
  private mutating func accepted(_ response: QTIResponse) throws(RefusedItem) -> [String] {
    let most = response.mapping.map(\.value).max() ?? 0
    var accepted = DistinctList<String>()
    for text in response.right { accepted.add(text) }
    for (key, value) in response.mapping where value > 0 && !accepted.contains(key) {
      if value == most {
        accepted.add(key)
      } else {
        text.losses.add(.partialAnswer(key))
      }
    }
    guard !accepted.elements.isEmpty else { throw refused(.noAnswer) }
    return accepted.elements
  }

  // MARK: Interactions that stand alone

  private mutating func block(
    _ body: XMLNode, _ interaction: XMLNode
  ) throws(RefusedItem) -> (String, ForeignBody) {
    let prompt = text.prompt(interaction.first("prompt"))
    let around = text.plain(body)
    // Some programs write the question twice, around the interaction and in it.
    let isTwice = !prompt.isEmpty && around.contains(prompt)
    var stem = [around, isTwice ? "" : prompt].filter { !$0.isEmpty }.joined(separator: "\n")
    let answer: ForeignBody
    switch interaction.name {
    case "choiceInteraction": answer = try choice(interaction, "simpleChoice")
    case "orderInteraction": answer = try order(interaction)
    case "matchInteraction": answer = try match(interaction)
    case "associateInteraction": answer = try associate(interaction)
    case "gapMatchInteraction":
      let (gapped, blanks) = try gapMatch(interaction)
      stem = [stem, gapped].filter { !$0.isEmpty }.joined(separator: "\n")
      answer = blanks
    default: answer = extendedText(interaction)
    }
    return (stem, answer)
  }

  func refused(_ reason: ImportRefusal.Reason) -> RefusedItem {
    let title = item.attributes["title"] ?? item.attributes["identifier"] ?? ""
    return RefusedItem(refusal: ImportRefusal(reason, at: place, excerpt: title))
  }
}
