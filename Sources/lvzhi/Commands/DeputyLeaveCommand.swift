import ArgumentParser
import Dates
import Records

/// `deputy leave [DEPUTY] [--reason R] [--date D]` 名册 离任
struct DeputyLeaveCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy leave")

  @Argument var words: [String] = []
  @Option var reason: String?
  @Option var date: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
    let day = try date.map { try CalendarDate($0, after: "--date") }
    var change = ProfileChange()
    change.set(.left, to: .date(day ?? program.today))
    if let reason { change.set(.leftReason, to: reason.trimmed) }
    try program.record(.profile(change), for: id)
    program.dialogue.say(.deputyLeft(try program.title(of: id)))
  }
}
