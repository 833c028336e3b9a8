import Questions
import Records
import Scheduling

/// An answer as practice writes it: four in five to a single-choice question, the others to a
/// multiple-choice or fill-in one, two in three right.
enum GeneratedAnswer {
  private static let letters = (0..<4).compactMap(OptionLetter.init(index:))
  private static let blanks = [["过半数"], ["五", "主席团"], ["三分之二"], ["十日"]]

  static func next(using random: inout SeededRandom) throws -> AnswerEvent {
    let number = random.number(below: 600) + 1
    let isRight = random.number(below: 3) < 2
    let kind = random.number(below: 10)
    return AnswerEvent(
      session: SessionID(EventID(value: UInt128(0x0175_1234_5678) << 80 | UInt128(number / 20))),
      mode: .practice,
      question: try QuestionName("daibiaofa/\(number)").required("question"),
      revision: try Revision(revision(number)).required("revision"),
      order: kind == 9 ? [] : random.pick(4, of: letters),
      answer: RecordedAnswer(texts: texts(kind, using: &random)),
      credit: isRight ? .full : kind == 8 ? Credit(0.5) : .none,
      isSure: random.number(below: 12) > 0,
      seconds: Double(random.number(below: 400) + 20) / 10,
      grade: isRight ? .good : .again)
  }

  private static func texts(_ kind: Int, using random: inout SeededRandom) -> [String] {
    switch kind {
    case 9: random.pick(blanks)
    case 8: random.pick(2, of: letters).sorted().map(\.description)
    default: [random.pick(letters).description]
    }
  }

  /// Eight digits for the text and eight for the key, the same for a question every time.
  private static func revision(_ number: Int) -> String {
    let digits = String(UInt32(number) &* 2_654_435_761 | 0x1000_0000, radix: 16)
    return "\(digits).\(digits)"
  }
}
