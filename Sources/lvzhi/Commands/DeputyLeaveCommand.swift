import ArgumentParser
import Dates
import Diagnostics
import Records
import Storage

/// `deputy leave [DEPUTY] [--reason R] [--date D] [--cancel]` 名册 离任
struct DeputyLeaveCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy leave")

  @Argument var words: [String] = []
  @Option var reason: String?
  @Option var date: String?
  @Flag var cancel = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
    let title = try program.title(of: id)
    var change = ProfileChange()
    if cancel {
      guard try program.store.profile(of: id).left != nil else {
        throw Failure.usage(.notLeft(title))
      }
      change.set(.left, to: nil)
      change.set(.leftReason, to: nil)
    } else {
      let day = try date.map { try CalendarDate($0, after: "--date") }
      change.set(.left, to: .date(day ?? program.today))
      if let reason = try reason.map(Self.text) ?? ask(program.dialogue) {
        change.set(.leftReason, to: reason)
      }
    }
    try program.record(.profile(change), for: id)
    program.dialogue.say(cancel ? .leavingCancelled(title) : .deputyLeft(title))
  }

  /// What the journal holds for a reason: its name, or the words behind 其他.
  private static func text(of typed: String) throws -> String {
    if let reason = LeavingReason(words: typed) { return reason.rawValue }
    for opening in ["其他：", "其他:", "other: ", "other:"]
    where typed.lowercased().hasPrefix(opening) {
      let words = String(typed.dropFirst(opening.count)).trimmed
      if !words.isEmpty { return words }
    }
    throw Failure.usage(
      .badValue(HarmlessText.oneLine(typed), of: "--reason", expected: .expectedLeavingReason))
  }

  /// Asks a person for the reason; `nil` where nobody is there.
  @MainActor private func ask(_ dialogue: Dialogue) throws -> String? {
    guard dialogue.isInteractive else { return nil }
    let reasons = LeavingReason.allCases
    guard let index = try dialogue.choose(.whyLeft, among: reasons.map(\.message)) else {
      throw Failure(.usage, nil)
    }
    return reasons[index].rawValue
  }
}
