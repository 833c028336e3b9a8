import ArgumentParser
import BankFile
import Diagnostics
import Pages
import Questions
import Sessions
import Storage

/// `bank print [BANK] [--large] [-o FILE]` 题库 打印
struct BankPrintCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank print")

  @Argument var bank: String?
  @Flag var large = false
  @Option(name: [.customShort("o"), .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let name = try bank ?? dialogue.need(.bankPrompt, lacking: .whichBank)
    let document = try program.bank(named: name).document
    let names = Set(program.candidates(in: document).map(\.name))
    guard !names.isEmpty else {
      throw Failure.notFound(.nothingToPrint(HarmlessText.oneLine(document.header.title)))
    }
    var booklet = Booklet(
      of: document, questions: names, in: dialogue.language,
      size: large ? .smallThree : .smallFour)
    booklet.supersessions = program.supersessionsToday
    let writing = PageWriting(page: booklet.page, dialogue: dialogue)
    if let output {
      try writing.save(to: output)
    } else {
      try writing.saveHere(as: "\(document.header.id.text).html")
    }
  }
}
