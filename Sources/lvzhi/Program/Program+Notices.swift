import BankFile
import Diagnostics
import Questions
import Storage

extension Program {
  /// Tells what people should know about the banks that were found, once.
  func tellNotices() {
    guard !noticesWereTold else { return }
    noticesWereTold = true
    for notice in library.notices { dialogue.complain(Self.message(for: notice)) }
    for entry in library.entries {
      let errors = entry.document.findings.count { $0.problem.severity == .error }
      if errors > 0 {
        dialogue.complain(.bankHasErrors(HarmlessText.oneLine(entry.file.text), errors))
      }
    }
  }

  /// Tells once that the clock stands before the last record.
  func warnOfClock() {
    guard !clockWasTold else { return }
    clockWasTold = true
    dialogue.complain(.clockBehind)
  }

  private static func message(for notice: BankNotice) -> Message {
    switch notice {
    case .unreadable(let error): StorageErrorWording.message(for: error)
    case .gb18030(let path): .isGB18030(HarmlessText.oneLine(path.text))
    case .sameID(let id, let path, let first):
      .sameBankTwice(
        id.text, HarmlessText.oneLine(path.text), first: HarmlessText.oneLine(first.text))
    case .notABank(let source, let findings):
      .bankHasErrors(HarmlessText.oneLine(source.path), findings.count)
    }
  }
}
