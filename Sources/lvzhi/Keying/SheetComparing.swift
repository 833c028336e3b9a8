import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records

/// Compares two keyings of one sheet, and asks which is right where they differ.
@MainActor
struct SheetComparing {
  let program: Program
  let desk: KeyingDesk
  let variant: VariantLetter

  private var dialogue: Dialogue { program.dialogue }

  /// What is right of both; `nil` if the input has ended.
  func agree(_ first: PaperEntry.Result, _ second: PaperEntry.Result) throws -> PaperEntry.Result? {
    let items = SheetKeying(desk.paper, variant).items
    guard let differences = SheetDifference.all(first, second, items) else {
      if first == second {
        dialogue.say(.keyingsAgree)
        return second
      }
      dialogue.say(.keyingsDifferAsWhole(first, second))
      return try pick().map { $0 ? first : second }
    }
    if differences.isEmpty {
      dialogue.say(.keyingsAgree)
      return second
    }
    dialogue.say(.keyingsDiffer(differences.map(\.item.number)))
    guard case .answers(var agreed) = second else { return second }
    for difference in differences {
      dialogue.say(
        .keyingDiffers(
          difference.item.number, first: SheetEcho.text(difference.first, difference.item),
          second: SheetEcho.text(difference.second, difference.item)))
      guard let isFirst = try pick() else { return nil }
      let answer = isFirst ? difference.first : difference.second
      agreed[difference.item.name] = answer.map { RecordedAnswer($0) }
    }
    return .answers(agreed)
  }

  /// Whether the first is right; `nil` if the input has ended.
  private func pick() throws -> Bool? {
    while true {
      guard case .line(let line) = try dialogue.ask(.whichKeyingPrompt, kind: .answer) else {
        return nil
      }
      switch line.trimmed.narrowed {
      case "1": return true
      case "2": return false
      default:
        try dialogue.misunderstood(.pickNumber(upTo: 2), keepGoing: program.options.keepGoing)
      }
    }
  }
}
