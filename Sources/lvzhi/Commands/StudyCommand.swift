import ArgumentParser
import BankFile
import Diagnostics
import Questions
import Storage

/// `study [BANK]` 学习
struct StudyCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "study")

  @Argument var bank: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    var reading = try StudyReading(
      program: program, desk: desk, document: chosenBank(program).document)
    try reading.hold()
    program.saveDerived(desk)
  }

  @MainActor private func chosenBank(_ program: Program) throws -> BankLibrary.Entry {
    if let bank { return try program.bank(named: bank) }
    let entries = program.library.entries
    guard !entries.isEmpty else { throw Failure.notFound(.noBanks) }
    guard entries.count > 1 else { return entries[0] }
    guard program.dialogue.isInteractive else { throw Failure.usage(.lacks(.whichBank)) }
    let titles = entries.map { Message.verbatim(HarmlessText.oneLine($0.document.header.title)) }
    guard let index = try program.dialogue.choose(.studyWhichBank, among: titles) else {
      throw Failure(.done, nil)
    }
    return entries[index]
  }
}
