import Diagnostics
import Pages
import Storage

/// Writes a page to a file and says where.
@MainActor
struct PageWriting {
  let page: Page
  let dialogue: Dialogue

  /// Writes to a file that the user named; what is there is replaced.
  func save(to path: String) throws {
    try AtomicFile.save(page.bytes, as: FilePath(path))
    tellSaved(path)
  }

  /// Writes to a file of that name in the current folder, unless there is one that was not written by this
  /// program.
  func saveHere(as name: String) throws {
    let isOurs: ([UInt8]) -> Bool = { Page.isOurs($0) }
    guard try AtomicFile.save(page.bytes, as: FilePath(name), replacingIf: isOurs) else {
      throw Failure(.inputOutput, .fileIsForeign(HarmlessText.oneLine(name)))
    }
    tellSaved(name)
  }

  private func tellSaved(_ path: String) {
    dialogue.say(.pageSaved(HarmlessText.oneLine(path)))
  }
}
