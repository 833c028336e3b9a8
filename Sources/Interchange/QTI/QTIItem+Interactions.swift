extension QTIItem {
  func response(_ interaction: XMLNode) -> QTIResponse {
    QTIResponse(interaction.attributes["responseIdentifier"] ?? "", in: item)
  }

  mutating func choice(_ interaction: XMLNode, _ kind: String) throws(RefusedItem) -> ForeignBody {
    let response = self.response(interaction)
    let choices = interaction.all(kind)
    guard choices.count > 1 else { throw refused(.tooFewOptions) }
    let right = Set(try places(of: response.right, in: choices))
    var options: [ForeignOption] = []
    for (index, choice) in choices.enumerated() {
      let inline = choice.descendants { $0.name == "feedbackInline" }.first.map { text.plain($0) }
      let said = inline ?? feedback(of: choice.attributes["identifier"] ?? "")
      options.append(
        ForeignOption(
          try label(choice), isRight: right.contains(index),
          feedback: said?.isEmpty == true ? nil : said))
    }
    if response.isWeighted { text.losses.add(.weights) }
    if !response.isMultiple, let isTrue = TrueFalseOptions.answer(of: options) {
      for option in options {
        guard let said = option.feedback else { continue }
        if option.isRight {
          explanation = said
        } else {
          text.losses.add(.overallFeedback)
        }
      }
      return .trueFalse(isTrue)
    }
    return .choice(options, several: response.isMultiple)
  }

  mutating func order(_ interaction: XMLNode) throws(RefusedItem) -> ForeignBody {
    let choices = interaction.all("simpleChoice")
    let right = try places(of: response(interaction).right, in: choices)
    guard right.count == choices.count, Set(right).count == right.count else {
      throw refused(.syntax("correctResponse"))
    }
    guard right.count > 1 else { throw refused(.tooFewOptions) }
    return .ordering(try right.map { index throws(RefusedItem) in try label(choices[index]) })
  }

  mutating func match(_ interaction: XMLNode) throws(RefusedItem) -> ForeignBody {
    let sets = interaction.all("simpleMatchSet").map { $0.all("simpleAssociableChoice") }
    guard sets.count == 2 else { throw refused(.syntax("simpleMatchSet")) }
    let choices = sets[0] + sets[1]
    let found = try pairs(interaction, choices).map { pair in
      pair.0 < sets[0].count ? pair : (pair.1, pair.0)
    }
    let lefts = Set(found.map(\.0))
    guard lefts.count == found.count,
      found.allSatisfy({ $0.0 < sets[0].count && $0.1 >= sets[0].count })
    else { throw refused(.unsupportedKind("matchInteraction with several partners")) }
    for index in sets[0].indices where !lefts.contains(index) {
      text.losses.add(.field(text.plain(sets[0][index])))
    }
    return try matching(found, choices, extras: sets[0].count..<choices.count)
  }

  mutating func associate(_ interaction: XMLNode) throws(RefusedItem) -> ForeignBody {
    let choices = interaction.all("simpleAssociableChoice")
    let found = try pairs(interaction, choices)
    guard Set(found.map(\.0)).count == found.count else {
      throw refused(.unsupportedKind("associateInteraction with several partners"))
    }
    return try matching(found, choices, extras: 0..<choices.count)
  }

  /// The words to choose from stand behind the text.
  mutating func gapMatch(_ interaction: XMLNode) throws(RefusedItem) -> (String, ForeignBody) {
    guard interaction.all("gapImg").isEmpty else {
      throw refused(.unsupportedKind("gapMatchInteraction with pictures"))
    }
    let words = interaction.all("gapText")
    let gaps = interaction.descendants { $0.name == "gap" }
    var answers = [[String]](repeating: [], count: gaps.count)
    for (first, second) in try pairs(interaction, words + gaps) {
      let (word, gap) = first < second ? (first, second) : (second, first)
      guard word < words.count, gap >= words.count else { throw refused(.syntax("gapText gap")) }
      answers[gap - words.count].append(try label(words[word]))
    }
    guard !gaps.isEmpty, !answers.contains([]) else { throw refused(.noAnswer) }
    var rest = interaction
    rest.contents.removeAll {
      if case .node(let node) = $0 {
        node.name == "prompt" || node.name == "gapText"
      } else {
        false
      }
    }
    let stem = text.plain(rest) { _ in GapMarks.gap }
    let choices = try words.map { word throws(RefusedItem) in try label(word) }
    return (stem + "\n" + GapMarks.choices(choices), .blanks(answers))
  }

  /// The model answer is the declared one, or what scorers are told; who has none finds that out when a bank is made.
  mutating func extendedText(_ interaction: XMLNode) -> ForeignBody {
    let declared = response(interaction).correct.joined(separator: "\n")
    guard declared.isEmpty else { return .short(model: declared, points: []) }
    let rubric = item.descendants {
      $0.name == "rubricBlock" && ($0.attributes["view"] ?? "").contains("scorer")
    }
    let told = rubric.map { text.plain($0) }.filter { !$0.isEmpty }.joined(separator: "\n")
    return .short(model: told, points: [])
  }

  // MARK: Choices by their identifiers

  /// What a choice says. A picture alone cannot be asked for.
  mutating func label(_ choice: XMLNode) throws(RefusedItem) -> String {
    let label = text.plain(choice)
    guard label.isEmpty else { return label }
    let isPicture = !choice.descendants { Self.pictures.contains($0.name) }.isEmpty
    throw refused(isPicture ? .unsupportedKind("\(choice.name) with pictures") : .tooFewOptions)
  }

  private static let pictures: Set<String> = ["img", "object", "canvas", "svg", "audio", "video"]

  /// Where the choices of these identifiers stand. Some programs write `answer_001` here and `answer_1` there: numbers are
  /// compared by value where nothing fits exactly, and the reader is less sure then.
  mutating func places(
    of identifiers: [String], in choices: [XMLNode]
  ) throws(RefusedItem) -> [Int] {
    guard !identifiers.isEmpty else { throw refused(.noAnswer) }
    let names = choices.map { $0.attributes["identifier"] ?? "" }
    let exact = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let loose = Dictionary(grouping: names.indices) { Self.withoutZeros(names[$0]) }
    return try identifiers.map { identifier throws(RefusedItem) in
      if let place = exact[identifier] { return place }
      guard let near = loose[Self.withoutZeros(identifier)], near.count == 1 else {
        throw refused(.answerNamesNoOption(identifier))
      }
      confidence = min(confidence, 0.9)
      return near[0]
    }
  }

  private static func withoutZeros(_ name: String) -> String {
    var short = ""
    var isInNumber = false
    for (character, next) in zip(name, Array(name.dropFirst()) + [" "]) {
      let isLeading = character == "0" && !isInNumber && next.isASCII && next.isNumber
      if !isLeading {
        isInNumber = character.isNumber
        short.append(character)
      }
    }
    return short
  }

  private mutating func pairs(
    _ interaction: XMLNode, _ choices: [XMLNode]
  ) throws(RefusedItem) -> [(Int, Int)] {
    let written = response(interaction).right
    guard !written.isEmpty else { throw refused(.noAnswer) }
    return try written.map { value throws(RefusedItem) in
      let names = value.split(separator: " ").map(String.init)
      guard names.count == 2 else { throw refused(.answerNamesNoOption(value)) }
      let found = try places(of: names, in: choices)
      return (found[0], found[1])
    }
  }

  private mutating func matching(
    _ pairs: [(Int, Int)], _ choices: [XMLNode], extras: Range<Int>
  ) throws(RefusedItem) -> ForeignBody {
    let used = Set(pairs.flatMap { [$0.0, $0.1] })
    var made: [ForeignBody.ForeignPair] = []
    for (left, right) in pairs {
      made.append(.init(try label(choices[left]), try label(choices[right])))
    }
    var left: [String] = []
    for index in extras where !used.contains(index) { left.append(try label(choices[index])) }
    return .matching(made, extras: left)
  }
}
