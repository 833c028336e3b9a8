import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records

/// Keys in one answer sheet: its answers line by line, or what stands for them, until it is right.
@MainActor
struct SheetConversation {
  let program: Program
  let paper: Paper
  let variant: VariantLetter

  /// What came of it.
  enum Outcome {
    case keyed(PaperEntry.Result)
    /// Nothing is to be saved.
    case dropped
    case ended
  }

  private var dialogue: Dialogue { program.dialogue }

  /// Asks until the sheet is whole and confirmed.
  func hold() throws -> Outcome {
    var sheet = SheetKeying(paper, variant)
    while true {
      let isWhole = sheet.next == nil
      if isWhole { show(sheet) }
      guard case .line(let line) = try dialogue.ask(prompt(sheet), kind: .answer) else {
        return .ended
      }
      do throws(KeyingProblem) {
        switch try read(line.trimmed, &sheet) {
        case .outcome(let outcome): return outcome
        case .going: continue
        }
      } catch {
        try dialogue.misunderstood(
          error.message.harmless, keepGoing: program.options.keepGoing)
      }
    }
  }

  private enum Step {
    case outcome(Outcome)
    case going
  }

  private func read(_ line: String, _ sheet: inout SheetKeying) throws(KeyingProblem) -> Step {
    let word = line.narrowed.lowercased()
    if word == "0" || word == ":quit" || word == ":结束" { return .outcome(.dropped) }
    if let (number, text) = Self.correction(line) {
      try sheet.fix(number, text)
      return .going
    }
    if let number = Self.jump(word) {
      try sheet.goBack(to: number)
      return .going
    }
    if sheet.next == nil {
      guard line.isEmpty else { throw .tooMany(line) }
      return .outcome(.keyed(sheet.result))
    }
    if sheet.slots.isEmpty, let result = try SheetShortcut.read(line, paper, sheet.items) {
      return .outcome(.keyed(result))
    }
    try sheet.key(line)
    return .going
  }

  /// `改 17 B`, `fix 17 B`.
  private static func correction(_ line: String) -> (Int, String)? {
    let parts = line.split(maxSplits: 2) { $0.isWhitespace }.map(String.init)
    guard parts.count == 3, ["改", "fix"].contains(parts[0].lowercased()),
      let number = Int(parts[1].narrowed)
    else {
      // 改17B, as one types without looking.
      let narrowed = line.narrowed
      guard narrowed.hasPrefix("改") else { return nil }
      let rest = narrowed.dropFirst().drop(while: \.isWhitespace)
      let digits = rest.prefix(while: \.isNumber)
      return Int(digits).map { ($0, String(rest.dropFirst(digits.count)).trimmed) }
    }
    return (number, parts[2])
  }

  /// `:goto 17`, `退 17`: back to a question, from which on everything is keyed again.
  private static func jump(_ word: String) -> Int? {
    for name in [":goto", "退到", "退回", "退", "back"] where word.hasPrefix(name) {
      return Int(String(word.dropFirst(name.count)).trimmed)
    }
    return nil
  }

  // MARK: Showing

  private func prompt(_ sheet: SheetKeying) -> Message {
    guard let next = sheet.next else { return .confirmSheet }
    let section = sheet.items.filter { $0.section == next.section }
    return .sheetPrompt(
      from: next.number, to: section.last?.number ?? next.number, type: next.question.type,
      isFirst: sheet.slots.isEmpty)
  }

  /// The whole sheet in groups of five, with what was left open.
  private func show(_ sheet: SheetKeying) {
    dialogue.show(SheetEcho(sheet: sheet, language: dialogue.language).lines)
    let open = sheet.openNumbers
    if !open.isEmpty { dialogue.say(.openOnSheet(open)) }
  }
}
