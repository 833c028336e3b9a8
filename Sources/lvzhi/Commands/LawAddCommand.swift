import ArgumentParser
import Diagnostics
import Storage

/// `law add [FILE…]` 法规 添加
struct LawAddCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "law add")

  @Argument var paths: [String] = []

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let typed = paths.isEmpty ? [try dialogue.need(.lawFilePrompt, lacking: .whichFile)] : paths
    let files = LawSource.files(typed.map { FilePath($0) })
    guard !files.isEmpty else { throw Failure.notFound(.noLawFiles) }
    var worst: ExitStatus?
    for file in files {
      do {
        let added = try LawAdding(file, to: program.statutes)
        dialogue.say(added.message)
        if added.isAtFault { worst = worst ?? .dataAtFault }
      } catch let failure as Failure {
        if let message = failure.message { dialogue.complain(message) }
        worst = worst ?? failure.status
      } catch let error as StorageError {
        dialogue.complain(StorageErrorWording.message(for: error))
        worst = worst ?? .inputOutput
      }
    }
    if let worst { throw Failure(worst, nil) }
  }
}
