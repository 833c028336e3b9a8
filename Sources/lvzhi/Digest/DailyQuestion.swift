import Storage
import BankFile
import Dates
import Questions

/// 每日一题: the question of a day, the same for everybody with the same banks.
@MainActor
struct DailyQuestion {
  let question: Question
  let header: BankHeader

  /// Questions that a chat can carry: with options to pick, or true or false.
  private static let types: Set<QuestionType> = [.single, .multiple, .trueFalse]

  /// Each question and day have a number, and the highest of the day is taken (rendezvous hashing: Thaler and Ravishankar,
  /// IEEE/ACM Transactions on Networking 6, 1998): so a changed bank changes few days, and tomorrow's answer is to today's
  /// question. `nil` if there is none to ask. O(questions).
  init?(on day: CalendarDate, banks: [BankDocument], in program: Program) {
    var best: (weight: UInt64, index: Int, document: BankDocument)?
    for document in banks {
      for index in 0..<document.count {
        let outline = document.outline(at: index)
        guard let name = outline.name, let type = outline.type, Self.types.contains(type),
          document.caseID(at: index) == nil, program.serves(index, of: document)
        else { continue }
        let weight = Self.weight(of: name, on: day)
        if best.map({ weight > $0.weight }) ?? true { best = (weight, index, document) }
      }
    }
    guard let best, let question = best.document.question(at: best.index) else { return nil }
    self.question = question
    header = best.document.header
  }

  /// FNV-1a over day and name, then mixed as SplitMix64 does.
  private static func weight(of name: QuestionName, on day: CalendarDate) -> UInt64 {
    let hash = "\(day) \(name)".utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    var random = SplitMix64(seed: hash)
    return random.next()
  }

  /// The question as a chat shows it.
  func lines(in language: Language) -> [String] {
    let type = question.type.message.text(in: language)
    var lines = [language == .chinese ? "（\(type)题）\(question.stem)" : "(\(type)) \(question.stem)"]
    switch question.body {
    case .single(let choices, _), .multiple(let choices):
      lines += choices.enumerated().compactMap { index, choice in
        OptionLetter(index: index).map { "\($0). \(choice.text)" }
      }
    default: lines.append(Message.trueOrFalse.text(in: language))
    }
    return lines
  }

  /// What is right, why, and by which article, with its words where they are at hand.
  func answerLines(in program: Program) -> [String] {
    let language = program.dialogue.language
    let feedback = FeedbackScreen(
      question: question, header: header, order: DisplayOrder(unmixed: question),
      answer: question.rightAnswer, credit: .full, language: language)
    let law = CitedLaw(of: question, header, in: program, marks: StatuteMarks(painted: false))
    return (feedback.lines + law.passages).map(\.plainText)
  }
}

extension ScreenLine {
  /// The line for a text that is not laid out.
  fileprivate var plainText: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .item(let marker, let text): "\(marker) \(text)"
    }
  }
}
