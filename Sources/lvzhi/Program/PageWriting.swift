import Diagnostics
import Pages
import Storage

/// Writes a page to a file and says where.
@MainActor
struct PageWriting {
  let page: Page
  let dialogue: Dialogue

  /// Writes to `output`, replacing what is there, since the user named it; or else to `name` in the current
  /// folder, unless there is a file of that name that was not written by this program.
  func save(to output: String?, orAs name: String) throws {
    let path = FilePath(output ?? name)
    let shown = HarmlessText.oneLine(path.text)
    if output != nil {
      try AtomicFile.save(page.bytes, as: path)
    } else {
      guard try AtomicFile.save(page.bytes, as: path, replacingIf: { Page.isOurs($0) }) else {
        throw Failure(.inputOutput, .fileIsForeign(shown))
      }
    }
    dialogue.say(.pageSaved(shown))
  }
}
