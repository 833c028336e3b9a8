import Papers
import Questions
import Records

/// Reads what whoever leads a contest types: Enter, one digit for a team's key or a stake, the answer of a team, the
/// jury's ruling (`裁定 2 -5 场外提示`).
package struct ContestLineReader {
  private let run: ContestRun

  package init(_ run: ContestRun) {
    self.run = run
  }

  /// The keys that are lines by themselves where the contest stands.
  package var keys: Set<Character> {
    switch run.phase {
    case .reading, .open: Set(run.training.teams.compactMap { $0.description.first })
    case .choosing(_, let stakes): Set((1...max(stakes.count, 1)).compactMap { "\($0)".first })
    default: []
    }
  }

  /// What the line means where the contest stands.
  package func read(_ line: String) throws(RoomLineProblem) -> ContestCommand {
    let text = RoomText.folded(line)
    if text.isEmpty { return .next }
    if let ruling = try ruling(text) { return ruling }
    if let team = team(text) { return .turn(team) }
    if let digit = Int(text), let command = digitCommand(digit) { return command }
    if Self.passing.contains(text.lowercased()) { return .pass }
    if let isRight = Self.verdict(text.lowercased()) { return .judge(isRight) }
    if let answer = lettered(text) { return .answer(answer) }
    let room = RoomRun(run.training, items: run.items)
    if let command = RoomLineReader.command(text) { return .room(command) }
    switch run.phase {
    case .answering(let item, _, _):
      switch AnswerReader.read(text, question: item.question, order: item.order) {
      case .understood(let answer, _): return .answer(answer)
      case .misunderstood(let problem): throw .answer(problem, part: 1)
      }
    case .attendance: return .room(.attendance(try AttendanceLine(run.training).read(text)))
    default: return .room(try RoomLineReader(room).read(text))
    }
  }

  /// An answer in letters or by 对 and 错, which goes before a command of one letter: B is an option and not back.
  private func lettered(_ text: String) -> Answer? {
    guard case .answering(let item, _, _) = run.phase, text.first != ":" else { return nil }
    switch item.question.type {
    case .blank, .short: return nil
    case .single, .multiple, .trueFalse, .ordering, .matching:
      guard
        case .understood(let answer, _) = AnswerReader.read(
          text, question: item.question, order: item.order)
      else { return nil }
      return answer
    }
  }

  private func digitCommand(_ digit: Int) -> ContestCommand? {
    switch run.phase {
    case .reading, .open: TeamNumber(digit).map { .key($0) }
    case .choosing: digit == 0 ? .pass : .stake(digit - 1)
    default: nil
    }
  }

  private static let passing: Set = ["放弃", "弃权", "超时", "pass", "timeout"]

  private static func verdict(_ text: String) -> Bool? {
    switch text {
    case "+", "判对", "答对", "right": true
    case "-", "判错", "答错", "wrong": false
    default: nil
    }
  }

  /// `队 2` and `team 2`: it is their turn after all.
  private func team(_ text: String) -> TeamNumber? {
    for lead in ["队", "team "] where text.lowercased().hasPrefix(lead) {
      return Int(RoomText.trimmed(text.dropFirst(lead.count))).flatMap { TeamNumber($0) }
    }
    return nil
  }

  /// `裁定 2 -5 场外提示`; the reason has to be there.
  private func ruling(_ text: String) throws(RoomLineProblem) -> ContestCommand? {
    for lead in ["裁定", "裁", "ruling "] where text.lowercased().hasPrefix(lead) {
      let parts = text.dropFirst(lead.count).split(maxSplits: 2) { $0.isWhitespace || $0 == ":" }
      guard parts.count == 3, let number = Int(parts[0]), let team = TeamNumber(number) else {
        throw .notUnderstood(part: 1)
      }
      let isNegative = parts[1].hasPrefix("-")
      guard let size = Points(parts[1].drop { "+-".contains($0) }) else {
        throw .notUnderstood(part: 1)
      }
      return .ruling(team, isNegative ? .zero - size : size, RoomText.trimmed(parts[2]))
    }
    return nil
  }
}
