import Foundation
import Synchronization

/// Ends the test program when one file takes too long, and says which: a reader that hangs cannot be stopped otherwise.
final class MutationWatch: Sendable {
  private let state = Mutex<(name: String, since: ContinuousClock.Instant)?>(nil)

  /// `limit` is far more than any file of this size may take.
  init(limit: Duration) {
    let thread = Thread { [weak self] in
      while let self {
        if let (name, since) = self.state.withLock({ $0 }), .now - since > limit {
          FileHandle.standardError.write(Data("hangs: \(name)\n".utf8))
          abort()
        }
        Thread.sleep(forTimeInterval: 0.5)
      }
    }
    thread.start()
  }

  /// How long `body` took.
  func time(_ name: String, _ body: () throws -> Void) rethrows -> Duration {
    let start = ContinuousClock.now
    state.withLock { $0 = (name, start) }
    defer { state.withLock { $0 = nil } }
    try body()
    return .now - start
  }

  /// The most memory that this program had at once, in bytes.
  static var peak: Int {
    var usage = rusage()
    // 0: of this program, which the C libraries name with different types.
    getrusage(0, &usage)
    return usage.ru_maxrss * 1024
  }
}
