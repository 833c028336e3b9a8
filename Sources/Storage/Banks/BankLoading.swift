import Dispatch
import Synchronization

/// Banks that are read while something else is done: at the start the terminal is made ready meanwhile.
package final class BankLoading: Sendable {
  private let result = Mutex<BankLibrary?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins to read the banks of these folders, and returns at once.
  package init(_ folders: [BankFolder]) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let library = BankLibrary(loading: folders)
      result.withLock { $0 = library }
      isDone.signal()
    }
  }

  /// The banks, waiting for them if need be.
  package var library: BankLibrary {
    isDone.wait()
    defer { isDone.signal() }
    return result.withLock { $0 } ?? BankLibrary(loading: [])
  }
}
