import Dispatch
import Synchronization

/// Work over many files, on all cores.
enum Parallel {
  /// So few elements are not worth a second thread.
  private static let chunk = 64

  /// What `work` makes of each of `elements`, in their order. Throws the failure of the first that failed.
  static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) throws(StorageError) -> Made
  ) throws(StorageError) -> [Made] {
    let count = (elements.count + chunk - 1) / chunk
    let chunks = Mutex<[Result<[Made], StorageError>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let part = elements[index * chunk..<min((index + 1) * chunk, elements.count)]
      let made = Result { () throws(StorageError) in
        var made: [Made] = []
        made.reserveCapacity(part.count)
        for element in part { made.append(try work(element)) }
        return made
      }
      chunks.withLock { $0[index] = made }
    }
    var all: [Made] = []
    all.reserveCapacity(elements.count)
    for part in chunks.withLock({ $0 }) { all += try part?.get() ?? [] }
    return all
  }
}
