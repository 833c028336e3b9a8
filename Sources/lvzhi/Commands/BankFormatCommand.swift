import ArgumentParser
import BankFile
import Diagnostics
import Storage

/// `bank format [FILE…] [--check]` 题库 整理
struct BankFormatCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank format")

  @Argument var paths: [String] = []
  @Flag var check = false

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let typed = try paths.isEmpty ? [dialogue.need(.filePrompt, lacking: .whichFile)] : paths
    var isCanonical = true
    for file in BankFiles.read(typed.map { FilePath($0) }) {
      let path = HarmlessText.oneLine(file.path.text)
      switch file.content {
      case .failed(let error):
        throw Failure(.inputOutput, StorageErrorWording.message(for: error))
      case .read(_, .bank(let document)):
        let formatted = Array(BankFormatter.format(document).utf8)
        let changes = formatted != document.source.bytes || file.encoding == .gb18030
        isCanonical = isCanonical && !changes
        if !changes {
          dialogue.say(.isCanonical(path))
        } else if check {
          dialogue.say(.wouldFormat(path))
        } else {
          try BankFiles.write(formatted, to: file.path)
          dialogue.say(.formatted(path))
        }
        let errors = document.findings.count { $0.problem.severity == .error }
        if errors > 0 { dialogue.complain(.faultyLeftAlone(path, errors)) }
      case .read: dialogue.complain(.notReadAsBank(path))
      }
    }
    if check, !isCanonical { throw Failure(.dataAtFault, nil) }
  }
}
