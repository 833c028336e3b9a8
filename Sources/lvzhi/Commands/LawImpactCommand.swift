import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Statutes
import Storage

/// `law impact LAW [OLD NEW] [BANK…] [--apply] [--json]` 法规 影响
struct LawImpactCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "law impact")

  @Argument var law: String?
  @Argument var words: [String] = []
  @Flag var apply = false

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let name = try law ?? dialogue.need(.lawToComparePrompt, lacking: .lawToCompare)
    let days = words.prefix(2).prefix { CalendarDate(typed: $0) != nil }.compactMap {
      CalendarDate(typed: $0)
    }
    let banks = try program.banksAtHand(Array(words.dropFirst(days.count)))
    let pair = try program.lawVersions(of: name, on: days)
    let change = LawChange(pair.law, from: pair.old.adopted, to: pair.new, pair.comparison)
    let affected = banks.map { bank in
      (bank, BankImpact(of: change, on: bank.document, day: program.dayInForce))
    }.filter { !$0.1.questions.isEmpty }
    let isJSON = program.options.json
    if !isJSON {
      dialogue.say(.lawsCompared(pair.law.name.text, pair.old, pair.new, pair.counts))
      if affected.isEmpty { dialogue.say(.noQuestionCites(pair.law.name.text, pair.old.adopted)) }
    }
    var values: [JSONValue] = []
    for (bank, impact) in affected {
      if !isJSON { dialogue.showChanges(LawImpactScreen(impact, in: dialogue.language).lines) }
      let written =
        apply ? try ImpactWriting(impact, change, bank, in: program).write() : nil
      values.append(LawImpactJSON.value(impact, path: bank.file.text, written: written?.text))
    }
    if isJSON {
      let value: JSONValue = [
        "law": .string(pair.law.name.text),
        "old": LawDiffJSON.version(pair.old, pair.oldText, pair.counts.old),
        "new": LawDiffJSON.version(pair.new, pair.newText, pair.counts.new),
        "banks": .array(values),
      ]
      dialogue.print(JSONText(value, layout: .pretty).description)
    } else if !apply, !affected.isEmpty {
      dialogue.pause()
      dialogue.say(.applyHint)
    }
  }
}
