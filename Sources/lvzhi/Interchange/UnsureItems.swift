import Console
import Diagnostics
import Interchange

/// Items of which the reader is less sure than asked for: a person is asked about each, or they are left out.
@MainActor
struct UnsureItems {
  let dialogue: Dialogue
  /// 0…1.
  let threshold: Double

  /// The file without what is not to be taken; that stands among its refusals. Ctrl-C and 0 leave out the rest.
  func settled(_ file: ImportedFile, asking: Bool) throws -> ImportedFile {
    let unsure = file.items.count { $0.confidence < threshold }
    guard unsure > 0 else { return file }
    if asking { dialogue.say(.importUnsure(unsure)) }
    var settled = file
    settled.items = []
    var rest: Bool? = asking ? nil : false
    for item in file.items {
      if item.confidence >= threshold {
        settled.items.append(item)
        continue
      }
      if rest == nil { dialogue.show([.blank] + ImportPreview(item).lines(dialogue.language)) }
      if try isTaken(&rest) {
        settled.items.append(item)
      } else {
        settled.refusals.append(ImportRefusal(.unsure, at: item.place, excerpt: item.stem))
      }
    }
    return settled
  }

  /// `rest` is what holds for all that follow, once that was said.
  private func isTaken(_ rest: inout Bool?) throws -> Bool {
    if let rest { return rest }
    let options: [Message] = [.importKeep, .importLeave, .importKeepRest, .importLeaveRest]
    switch try dialogue.choose(.importKeepIt, among: options) {
    case 0: return true
    case 1: return false
    case 2: rest = true
    default: rest = false
    }
    return rest ?? false
  }
}
