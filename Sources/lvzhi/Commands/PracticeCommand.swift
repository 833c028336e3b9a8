import ArgumentParser
import Diagnostics
import Questions
import Records
import Sessions
import Settings
import Storage

/// `practice [BANK…] [-n N] …` 练习
struct PracticeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "practice")

  @Argument var banks: [String] = []
  @Option(name: .customShort("n", allowingJoined: true)) var count: String?
  @Option var chapter: String?
  @Option var tag: String?
  @Option var type: String?
  @Option var order: String?
  @Flag var resume = false

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    if resume {
      guard let open = desk.progress.openSession else { throw Failure.notFound(.nothingToResume) }
      return try SessionOpening(program: program, desk: desk).resume(open)
    }
    var (words, count) = (banks, try count.map { try QuestionCount.read($0) })
    if count == nil, let last = words.last, let number = Int(last),
      (try? program.bank(named: last)) == nil
    {
      // 练习 代表法 10
      words.removeLast()
      count = try QuestionCount.read(String(number))
    }
    let start = PracticeStart(program: program, desk: desk)
    let entries = try words.isEmpty ? start.chooseBanks() : words.map(program.bank(named:))
    let isBare = banks.isEmpty && count == nil
    let wanted = try count ?? (isBare ? start.askCount() : program.preferences.questions)
    try start.begin(
      entries, try request(count: wanted), isCountAsked: wanted != program.preferences.questions)
  }

  @MainActor private func request(count: Int) throws -> PracticeRequest {
    var request = PracticeRequest(count: count, chapter: chapter, tag: tag)
    if let type {
      guard let known = QuestionType(named: type) else {
        throw Failure.usage(.badValue(type, of: "--type", expected: .expectedType))
      }
      request.type = known
    }
    if let order {
      guard let known = PracticeOrder(rawValue: order.lowercased()) else {
        throw Failure.usage(.badValue(order, of: "--order", expected: .expectedOrder))
      }
      request.order = known
    }
    return request
  }
}
