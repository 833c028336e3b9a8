import Diagnostics
import Console
import Papers
import Questions
import Trainings

/// A question as the room sees it, first to be answered, then with its answer. Nobody's name is in it.
struct RoomQuestionPage {
  let item: PaperItem
  let language: Language

  private var question: Question { item.question }

  /// The question alone.
  var asking: [[RoomBlock]] { [stem + place] }

  /// The stem with the case it belongs to.
  private var stem: [RoomBlock] {
    let told = question.parent.map { [RoomBlock.text(HarmlessText.lines($0.text))] } ?? []
    return told + [.text(HarmlessText.lines(question.stemWithGaps), style: .bold)]
  }

  /// The options or pairs, as they are lettered on the screen.
  private var place: [RoomBlock] {
    switch question.body {
    case .single, .multiple, .ordering: lettered(texts).map { .item($0.letter, $0.text) }
    case .trueFalse:
      [
        .item("A", Message(zh: "对", en: "true").text(in: language)),
        .item("B", Message(zh: "错", en: "false").text(in: language)),
      ]
    case .matching(let matching):
      matching.lefts.enumerated().map { .item("\($0 + 1)", HarmlessText.oneLine($1)) }
        + lettered(texts).map { .item($0.letter, $0.text) }
    case .blanks, .short: []
    }
  }

  private var texts: [String] {
    switch question.body {
    case .single(let choices, _), .multiple(let choices): choices.map(\.text)
    case .ordering(let items): items
    case .matching(let matching): matching.rights
    case .trueFalse, .blanks, .short: []
    }
  }

  private func lettered(_ texts: [String]) -> [(letter: String, bank: String, text: String)] {
    item.order.letters.enumerated().compactMap { place, letter in
      OptionLetter(index: place).map {
        ($0.description, letter.description, HarmlessText.lines(texts[letter.index]))
      }
    }
  }

  // MARK: The answer

  /// The right answer, how the room answered, why, and on what it rests; `law` is what the cited places say.
  func revealed(_ tally: RoomTally, law: [String]) -> [[RoomBlock]] {
    let result = tally.right.flatMap { right in
      tally.answered.map { RoomBlock.text(Message.roomRight(right, of: $0).text(in: language)) }
    }
    let hasAnswers = tally.bars.contains { $0.count > 0 }
    return [
      stem + answer(tally, showsBars: hasAnswers) + (hasAnswers ? [result].compactMap(\.self) : [])
    ]
      + (reasons.isEmpty && law.isEmpty ? [] : [reasons + law.map { .text($0) }])
  }

  private func answer(_ tally: RoomTally, showsBars: Bool) -> [RoomBlock] {
    let options: [(letter: String, bank: String, text: String)]
    switch question.body {
    case .single, .multiple: options = lettered(texts)
    case .trueFalse:
      options = [
        ("A", "true", Message(zh: "对", en: "true").text(in: language)),
        ("B", "false", Message(zh: "错", en: "false").text(in: language)),
      ]
    case .blanks, .ordering, .matching, .short:
      let wording = AnswerWording(question: question, order: item.order, language: language)
      let bars = showsBars ? countedBars(tally) : []
      return [.text(Message.rightAnswer(wording.rightAnswer).text(in: language), style: .bold)]
        + bars
    }
    let all = tally.answered ?? tally.bars.map(\.count).max() ?? 0
    return options.flatMap { option -> [RoomBlock] in
      let bar = tally.bars.first { $0.answer == option.bank }
      let isRight = bar?.isRight ?? false
      let block = RoomBlock.item(
        "\(isRight ? "√" : " ") \(option.letter)", option.text,
        style: isRight ? [.bold, .green] : .plain)
      guard showsBars, let bar else { return [block] }
      return [block, Self.bar(bar, of: all, isWhole: tally.answered != nil, language)]
    }
  }

  private func countedBars(_ tally: RoomTally) -> [RoomBlock] {
    tally.bars.flatMap { bar -> [RoomBlock] in
      let name = bar.isRight ? Message(zh: "答对", en: "right") : Message(zh: "答错", en: "wrong")
      return [
        .item(bar.isRight ? "√" : "×", name.text(in: language)),
        Self.bar(bar, of: tally.answered ?? 0, isWhole: true, language),
      ]
    }
  }

  /// A bar with the count and, where the whole is known, its share.
  private static func bar(
    _ bar: RoomTally.Bar, of all: Int, isWhole: Bool, _ language: Language
  ) -> RoomBlock {
    let share = all > 0 ? Double(bar.count) / Double(all) : 0
    let words = Message.roomBar(bar.count, percent: isWhole ? Int((share * 100).rounded()) : nil)
    return .bar(share, words.text(in: language), style: bar.isRight ? .green : .plain)
  }

  private var reasons: [RoomBlock] {
    var blocks: [RoomBlock] = []
    if let explanation = question.fields.explanation {
      blocks.append(.text(Message.explanation(HarmlessText.lines(explanation)).text(in: language)))
    }
    if !question.fields.citations.isEmpty {
      let citations = CitationWording(header: nil).message(for: question.fields.citations)
      blocks.append(.text(Message.basis(citations.harmless).text(in: language)))
    }
    return blocks
  }
}
