import Dispatch
import Synchronization

/// The same work over many elements, on all cores, with the results in the order of the elements.
package enum Parallel {
  /// What `work` makes of each of `elements`, in their order. Throws the failure of the first, by order, that failed.
  /// Elements are handed out `chunk` (from 1) at a time: so few are not worth a second thread.
  package static func map<Element: Sendable, Made: Sendable, Failure: Error>(
    _ elements: [Element], chunk: Int = 64,
    _ work: @Sendable (Element) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    let count = (elements.count + chunk - 1) / chunk
    let chunks = Mutex<[Result<[Made], Failure>?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let part = elements[index * chunk..<min((index + 1) * chunk, elements.count)]
      let made = Result { () throws(Failure) in
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
