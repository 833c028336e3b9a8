import Dispatch
import Synchronization

/// The same work over many elements, on all cores, with the results in the order of the elements.
package enum Parallel {
  /// What `work` makes of each of `elements`, in their order. Elements are handed out `chunk` (from 1) at a time: so few are
  /// not worth a second thread. `progress` is told after each chunk.
  package static func map<Element: Sendable, Made: Sendable>(
    _ elements: [Element], chunk: Int = 64, telling progress: WorkProgress = .untold,
    _ work: @Sendable (Element) -> Made
  ) -> [Made] {
    let count = (elements.count + chunk - 1) / chunk
    let done = Atomic(0)
    return unsafe [Made](unsafeUninitializedCapacity: elements.count) { buffer, made in
      // Every place is written once, by the one thread that has its chunk.
      nonisolated(unsafe) let places = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let part = index * chunk..<min((index + 1) * chunk, elements.count)
        for place in part {
          unsafe places.initializeElement(at: place, to: work(elements[place]))
        }
        let sum = done.add(part.count, ordering: .relaxed).newValue
        progress.tell(sum, elements.count)
      }
      made = elements.count
    }
  }

  /// The same for work that can fail. Throws the failure of the first, by order, that failed.
  package static func tryMap<Element: Sendable, Made: Sendable, Failure: Error>(
    _ elements: [Element], chunk: Int = 64,
    _ work: @Sendable (Element) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    let results = map(elements, chunk: chunk, telling: .untold) { element in
      Result { () throws(Failure) in try work(element) }
    }
    var made: [Made] = []
    made.reserveCapacity(results.count)
    for result in results { made.append(try result.get()) }
    return made
  }

  /// Lets go of something large on another thread: nobody waits until all of its parts are freed, and a program that ends
  /// meanwhile frees nothing. Whoever calls this must not use it any more.
  package static func letGo(of value: consuming some Sendable) {
    let kept = value
    DispatchQueue.global(qos: .utility).async { _ = kept }
  }
}
