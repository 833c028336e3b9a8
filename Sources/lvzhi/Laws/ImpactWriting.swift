import BankFile
import Diagnostics
import Questions
import Statutes
import Storage

/// Carries out what a change of a law means for a bank.
struct ImpactWriting {
  private let impact: BankImpact
  private let change: LawChange
  private let bank: BankAtHand
  private let program: Program

  init(_ impact: BankImpact, _ change: LawChange, _ bank: BankAtHand, in program: Program) {
    self.impact = impact
    self.change = change
    self.bank = bank
    self.program = program
  }

  /// Changes the file, or puts the changed bank into the home where the original cannot be written, and says
  /// so; with JSON it is silent. The file that was written, `nil` if nothing had to be.
  @MainActor func write() throws -> FilePath? {
    let path = HarmlessText.oneLine(bank.file.text)
    if bank.encoding == .gb18030 { throw Failure(.dataAtFault, .convertFirst(path)) }
    let edits = impact.edits
    if !impact.unendable.isEmpty {
      let names = impact.unendable.map(\.name.id.text).joined(separator: " ")
      program.dialogue.complain(.cannotEnd(names))
    }
    guard !edits.isEmpty else {
      tell(.nothingToMove(path))
      return nil
    }
    let bytes = TextEdit.apply(edits, to: bank.document.source.bytes)
    let written = try save(bytes)
    let ended = impact.ending.count
    tell(
      .bankMoved(
        HarmlessText.oneLine(written.text), citations: edits.count - ended, ended: ended,
        until: change.lastDay))
    if written != bank.file { tell(.bankCopied(path)) }
    if bank.document.header.laws[change.law.name] == change.old {
      tell(.headerKept(change.law.name.text, change.old))
    }
    return written
  }

  @MainActor private func tell(_ message: Message) {
    if !program.options.json { program.dialogue.say(message) }
  }

  @MainActor private func save(_ bytes: [UInt8]) throws -> FilePath {
    do throws(StorageError) {
      return try BankFiles.save(bytes, for: bank.file, in: program.home)
    } catch {
      if error.code == .alreadyExists {
        throw Failure(.inputOutput, .copyStandsInTheWay(HarmlessText.oneLine(error.path.text)))
      }
      throw error
    }
  }
}
