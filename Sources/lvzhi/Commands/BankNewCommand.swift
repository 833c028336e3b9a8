import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Storage

/// `bank new [ID] [--title T]` 题库 新建
struct BankNewCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank new")

  @Argument var id: String?
  @Option var title: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let typed = try id ?? dialogue.need(.newBankPrompt, lacking: .newBankID)
    guard let bank = BankID(typed.trimmed) else {
      throw Failure.usage(.badBankID(HarmlessText.oneLine(typed)))
    }
    if let taken = program.library.entry(bank) {
      throw Failure.usage(.bankIDTaken(bank.text, HarmlessText.oneLine(taken.file.text)))
    }
    let template = BankTemplate(
      id: bank, title: title, day: program.dayInForce, language: dialogue.language)
    let path = program.home.banks.appending("\(bank).md")
    guard try BankFiles.create(Array(template.text.utf8), at: path) else {
      throw Failure.usage(.bankIDTaken(bank.text, HarmlessText.oneLine(path.text)))
    }
    dialogue.say(.bankMade(HarmlessText.oneLine(path.text)))
  }
}
