package import Papers
import Questions
import Records

/// How the room answered a question, in figures without names.
package struct RoomTally: Hashable, Sendable {
  /// One answer and how many gave it.
  package struct Bar: Hashable, Sendable {
    /// The bank's letter, `true`, `false`, `right` or `wrong`.
    package let answer: String
    package let count: Int
    package let isRight: Bool
  }

  /// In the order of the screen; empty for questions without options of which nothing is known.
  package let bars: [Bar]
  /// How many answered; of hands for a question with one right answer the sum, of others `nil`.
  package let answered: Int?
  /// How many were wholly right; `nil` where hands do not tell.
  package let right: Int?
  /// How many answers by seat have come in.
  package let received: Int

  /// Counts by the way in which answers were taken last. Marks are those of the paper.
  package init(_ standing: QuestionStanding, _ item: PaperItem, marking: PaperMarking) {
    let type = item.question.type
    received = standing.seats.count
    let isBySeat = standing.method == .seats || standing.hands.isEmpty && !standing.seats.isEmpty
    if isBySeat {
      let answers = standing.seats.values.map(\.answer)
      let rights = answers.filter { recorded in
        guard let answer = recorded.answer(to: type) else { return false }
        return marking.item(item.content, answer).credit == .full
      }
      answered = answers.count
      right = rights.count
      bars = Self.bars(item, right: rights.count, of: answers.count) { key in
        answers.count { $0.texts.contains(key) }
      }
    } else {
      let hands = standing.hands
      let sum = hands.values.reduce(0, +)
      let keys = Self.keys(item)
      let isExclusive = type != .multiple
      answered = hands.isEmpty ? 0 : isExclusive ? sum : nil
      let rightKeys = keys.filter { Self.isRight($0, item) }
      right =
        isExclusive && !hands.isEmpty ? rightKeys.reduce(0) { $0 + (hands[$1] ?? 0) } : nil
      bars = Self.bars(item, right: hands["right"] ?? 0, of: sum) { hands[$0] ?? 0 }
    }
  }

  /// The answers that one can raise a hand for, in the order of the screen.
  package static func keys(_ item: PaperItem) -> [String] {
    switch item.question.type {
    case .single, .multiple: item.order.letters.map(\.description)
    case .trueFalse: ["true", "false"]
    case .blank, .ordering, .matching, .short: ["right", "wrong"]
    }
  }

  private static func bars(
    _ item: PaperItem, right: Int, of all: Int, count: (String) -> Int
  ) -> [Bar] {
    switch item.question.type {
    case .single, .multiple, .trueFalse:
      keys(item).map { Bar(answer: $0, count: count($0), isRight: isRight($0, item)) }
    case .blank, .ordering, .matching, .short:
      [
        Bar(answer: "right", count: right, isRight: true),
        Bar(answer: "wrong", count: max(all - right, 0), isRight: false),
      ]
    }
  }

  private static func isRight(_ key: String, _ item: PaperItem) -> Bool {
    switch item.question.body {
    case .single, .multiple, .trueFalse:
      AnswerCode.encode(item.question.rightAnswer).contains(key)
    case .blanks, .ordering, .matching, .short: key == "right"
    }
  }
}
