import Papers
import Questions
import Records

/// Reads answers by seat: `3 B, 7 AC, 12-18 A`, `3B 7AC`, `3:2` (options by digits), `其余 A`, `全体 B`, `3 无`.
struct SeatAnswerLine {
  let item: PaperItem
  /// All seats, and those that an answer is expected from and has not come.
  let known: Set<Int>
  let expected: [Int]
  let missing: [Int]

  private static let rest = ["其余", "其他", "其它", "余下", "rest", "others"]
  private static let all = ["全体", "全部", "全", "all"]
  private static let none: Set<String> = ["无", "没答", "未答", "弃权", "撤", "none"]

  func read(_ text: String) throws(RoomLineProblem) -> [SeatNumber: RecordedAnswer] {
    var answers: [SeatNumber: RecordedAnswer] = [:]
    var named: Set<Int> = []
    for (index, part) in RoomText.parts(text).enumerated() {
      for (seats, tail) in try pairs(part, index + 1, named) {
        let answer = try answer(tail, index + 1)
        for seat in seats {
          guard let number = SeatNumber(seat), known.contains(seat) else {
            throw .noSuchSeats(seats.filter { !known.contains($0) })
          }
          guard named.insert(seat).inserted else { throw .repeatedSeat(seat) }
          answers[number] = answer
        }
      }
    }
    return answers
  }

  /// The seats of a part with what stands behind them.
  private func pairs(
    _ part: String, _ number: Int, _ named: Set<Int>
  ) throws(RoomLineProblem) -> [(seats: [Int], tail: String)] {
    if let (seats, tail) = group(part, named) { return [(seats, tail)] }
    var pairs: [([Int], String)] = []
    var text = part[...]
    while !text.isEmpty {
      let list = SeatList(text)
      guard !list.seats.isEmpty else { throw .notUnderstood(part: number) }
      var rest = list.rest.drop(while: \.isWhitespace)
      let isWhole = rest.first == ":" || rest.first == "："
      if isWhole { rest.removeFirst() }
      let tail = isWhole || !isByLetters ? rest : rest.prefix { !$0.isRoomDigit }
      guard !RoomText.trimmed(tail).isEmpty else { throw .missingAnswer(part: number) }
      pairs.append((list.seats, RoomText.trimmed(tail)))
      text = rest.dropFirst(tail.count)
    }
    return pairs
  }

  /// `其余 A`, those of whom nothing is known yet, and `全体 A`.
  private func group(_ part: String, _ named: Set<Int>) -> (seats: [Int], tail: String)? {
    for (words, seats) in [
      (Self.rest, missing.filter { !named.contains($0) }), (Self.all, expected),
    ] {
      for word in words where part.lowercased().hasPrefix(word) {
        let tail = part.dropFirst(word.count).drop { $0.isWhitespace || $0 == ":" || $0 == "都" }
        if !tail.isEmpty { return (seats, RoomText.trimmed(tail)) }
      }
    }
    return nil
  }

  /// Whether a digit cannot be part of an answer unless a colon stands before it.
  private var isByLetters: Bool {
    switch item.question.type {
    case .single, .multiple, .trueFalse: true
    case .blank, .ordering, .matching, .short: false
    }
  }

  private func answer(_ tail: String, _ number: Int) throws(RoomLineProblem) -> RecordedAnswer {
    if Self.none.contains(tail.lowercased()) { return RecordedAnswer(texts: []) }
    switch AnswerReader.read(tail, question: item.question, order: item.order) {
    case .understood(let answer, _): return RecordedAnswer(answer)
    case .misunderstood(let problem): throw .answer(problem, part: number)
    }
  }
}
