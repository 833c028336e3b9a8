import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

/// A merge that breaks off at any call leaves two homes that can be read, and doing it again does the rest.
@Suite struct MergeFaultTests {
  /// Two homes that have much to give each other.
  private func homes() throws -> (here: SampleHome, there: SampleHome) {
    let here = try SampleHome()
    for number in 1...3 { try here.enter("代表\(number)", seed: UInt64(number)) }
    let there = try here.copy()
    for number in 1...3 {
      try here.flagged(1...4, by: "代表\(number)")
      try there.flagged(3...8, by: "代表\(number)", on: "there")
      try there.flagged(9...12, by: "代表\(number)")
    }
    try there.enter("新人", seed: 9, on: "there")
    try there.flagged(1...2, by: "新人", on: "other")
    try there.folder.write("题".utf8, to: "home/banks/b.md")
    try there.folder.write("法".utf8, to: "home/laws/l.md")
    return (here, there)
  }

  /// Calls of which the one with that number fails, and all later ones where the disk is gone.
  private func calls(failing number: Int, forGood: Bool, counting count: Counter) -> FileSystemCalls
  {
    @Sendable func check() throws(SystemError) {
      let turn = count.next()
      if turn == number || (forGood && turn > number) { throw SystemError(EIO) }
    }
    var calls = FileSystemCalls.live
    calls.write = { descriptor, bytes throws(SystemError) in
      do throws(SystemError) {
        try check()
      } catch {
        // Some of it gets through.
        _ = try? FileSystemCalls.live.write(descriptor, bytes.prefix(bytes.count / 2))
        throw error
      }
      return try FileSystemCalls.live.write(descriptor, bytes)
    }
    calls.synchronizeData = { descriptor throws(SystemError) in
      try check()
      try FileSystemCalls.live.synchronizeData(descriptor)
    }
    calls.synchronize = { descriptor throws(SystemError) in
      try check()
      try FileSystemCalls.live.synchronize(descriptor)
    }
    calls.rename = { old, new throws(SystemError) in
      try check()
      try FileSystemCalls.live.rename(old, new)
    }
    return calls
  }

  @Test(arguments: [false, true])
  func `断在哪一步都读得出，再并一次就全`(forGood: Bool) throws {
    let (reference, source) = try homes()
    let before = try source.files()
    let whole = try reference.copy()
    try whole.merge(source)
    let expected = try whole.files()
    var number = 1
    while true {
      let here = try reference.copy()
      let old = try here.files()
      let made = Counter()
      _ = try? here.merge(source, calls(failing: number, forGood: forGood, counting: made))
      guard made.value >= number else { break }
      for id in try here.store().list().deputies {
        let reading = try here.store().read(id)
        #expect(reading.damage.isEmpty, "call \(number)")
      }
      for (path, bytes) in old {
        let now = try content(of: here.home.root.appending(path))
        #expect(now == bytes || now.count > bytes.count, "call \(number) \(path)")
      }
      try here.merge(source)
      #expect(try here.files() == expected, "call \(number)")
      number += 1
    }
    #expect(try source.files() == before)
    #expect(number > 50)
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }
}
