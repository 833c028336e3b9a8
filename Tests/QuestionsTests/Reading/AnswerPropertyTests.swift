import Questions
import Testing

/// What holds for any question, order and line. The seed of a failure stands in its message.
@Suite struct AnswerPropertyTests {
  static let seeds = Array<UInt64>(1...60)

  @Test(arguments: seeds)
  func `the displayed right answer, typed, earns full marks`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    // A short answer earns nothing before somebody has marked it.
    for question in Self.questions(&generator) where question.type != .short {
      let order = DisplayOrder(for: question, using: &generator)
      let recorded = try #require(DisplayOrder(order.description))
      #expect(recorded == order)
      let shown = AnswerCode.encode(question.rightAnswer.shown(in: order))
      for separator in Self.separators(question.type, &generator) {
        let typed = shown.joined(separator: separator)
        let reading = AnswerReader.read(typed, question: question, order: order)
        guard case .understood(let answer, sure: true) = reading else {
          Issue.record("seed \(seed): \(typed) gave \(reading)")
          continue
        }
        #expect(
          MarkingPolicy.standard.credit(for: answer, of: question) == .full,
          "seed \(seed): \(typed) in \(order)")
      }
    }
  }

  @Test(arguments: seeds)
  func `any answer earns between nothing and full marks`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let policies: [MarkingPolicy] = [
      .allOrNothing, .halfForPart, .perOption, .weighted,
      .perOptionPoints(Points(hundredths: generator.next(below: 500))),
    ]
    for question in Self.questions(&generator) {
      for policy in policies {
        let letters = (0..<generator.next(below: 8)).map { _ in
          Sample.letter(generator.next(below: 26))
        }
        let pairs = letters.map { MatchedPair(left: generator.next(below: 9), right: $0) }
        let answers: [Answer] = [
          .choice(letters), .ordering(letters), .matching(pairs), .trueFalse(true),
          .blanks(letters.map(\.description)), .short("", points: letters.map(\.index)),
        ]
        for answer in answers {
          let share = policy.credit(for: answer, of: question, fullPoints: Points(2)).share
          #expect((0...1).contains(share), "seed \(seed): \(answer) by \(policy)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `no line of whatever characters stops the reader`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for question in Self.questions(&generator) {
      let order = DisplayOrder(for: question, using: &generator)
      for _ in 0..<8 {
        let typed = Self.line(&generator)
        let reading = AnswerReader.read(typed, question: question, order: order)
        guard case .understood(let answer, _) = reading else { continue }
        #expect(
          AnswerCode.decode(AnswerCode.encode(answer), type: question.type) == answer,
          "seed \(seed): \(typed.debugDescription)")
      }
    }
  }

  private static func questions(_ generator: inout SplitMix64) -> [Question] {
    let count = generator.next(below: 12) + 2
    let right = Set((0..<count).filter { _ in generator.next(below: 2) == 0 } + [count - 1])
    return [
      Sample.single(generator.next(below: count), of: count),
      Sample.multiple(right, of: count),
      Sample.trueFalse(generator.next(below: 2) == 0),
      Sample.ordering(count),
      Sample.matching((0..<count).map { _ in generator.next(below: count) }, rights: count),
      Sample.blanks("经{{三分之二}}以上的代表，于{{二十日|三周}}前，由{{主席团}}提出"),
      Sample.short([Points(1), Points(2)]),
    ]
  }

  /// Ways to put the pieces of an answer together.
  private static func separators(_ type: QuestionType, _ generator: inout SplitMix64) -> [String] {
    let usual = [" ", ",", "，", "、", ";", "/", "　", "; ", "和", "."]
    return switch type {
    case .blank: ["；", ";", " | ", "｜"]
    case .ordering: ["", "→", "-", usual[generator.next(below: usual.count)]]
    default: ["", usual[generator.next(below: usual.count)]]
    }
  }

  /// Pieces that mean something, among characters from all over Unicode.
  private static func line(_ generator: inout SplitMix64) -> String {
    let known = Array("ABCZ013９二两三半百千万亿分之点成个月日天人名第条过数以上%/.,、，；|?？→-\\:：√×对错 \u{301}\u{200D}\r\n")
    var line = ""
    for _ in 0..<generator.next(below: 14) {
      if generator.next(below: 4) > 0 {
        line.append(known[generator.next(below: known.count)])
      } else if let scalar = Unicode.Scalar(UInt32(generator.next(below: 0x11_0000))) {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
