import Console
import Cores

extension Dialogue {
  /// Does work while a line on the terminal says how far it is, after half a second. `label` must be harmless.
  func showing<Made>(
    _ label: Message, _ work: (WorkProgress) throws -> Made
  ) throws -> Made {
    try output.flush()
    let line = ProgressLine(label.text(in: language), on: terminal)
    defer { line.finish() }
    return try work(WorkProgress { done, total in line.show(Double(done) / Double(max(1, total))) })
  }
}
