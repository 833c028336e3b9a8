import Glibc
import Storage
import Synchronization
import TestSupport

/// A disk on which any write, sync or truncation of one file may fail, by the numbers of a seed. It keeps
/// what would be left after a power cut: blocks whose sync failed stay as they were on the medium, as if
/// the system had taken them for clean, however often one syncs again, until something is written to them.
final class FaultyDisk: Sendable {
  private struct State {
    var random: SeededGenerator
    var durable: [UInt8] = []
    /// Numbers of blocks of 512 bytes.
    var dirty: Set<Int> = []
  }

  private let state: Mutex<State>
  private let path: FilePath
  /// One call in so many fails.
  private let oneIn: Int

  init(seed: UInt64, oneIn: Int, path: FilePath) {
    state = Mutex(State(random: SeededGenerator(seed: seed)))
    self.oneIn = oneIn
    self.path = path
  }

  /// The file as a power cut would leave it.
  var contentAfterPowerCut: [UInt8] { state.withLock { $0.durable } }

  var calls: FileSystemCalls {
    var calls = FileSystemCalls.live
    calls.write = { descriptor, bytes throws(SystemError) in
      guard self.fails() else { return try self.write(descriptor, bytes) }
      // Some bytes may get through before the error, or instead of it.
      let count = self.number(below: bytes.count)
      if count > 0 {
        let written = try self.write(descriptor, bytes.prefix(count))
        if self.number(below: 2) == 0 { return written }
      }
      throw SystemError([ENOSPC, EIO, EDQUOT][self.number(below: 3)])
    }
    calls.synchronizeData = { _ throws(SystemError) in
      try self.synchronize(succeeds: !self.fails())
    }
    calls.truncate = { descriptor, size throws(SystemError) in
      if self.fails() { throw SystemError(EIO) }
      try FileSystemCalls.live.truncate(descriptor, size)
    }
    return calls
  }

  private func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let written = try FileSystemCalls.live.write(descriptor, bytes)
    guard let size = try? FileStatus(of: path).size else { throw SystemError(EIO) }
    touch(size - written..<size)
    return written
  }

  private func touch(_ range: Range<Int>) {
    let blocks = Set(range.map { $0 / 512 })
    state.withLock { $0.dirty.formUnion(blocks) }
  }

  private func synchronize(succeeds: Bool) throws(SystemError) {
    guard let bytes = try? content(of: path) else { throw SystemError(EIO) }
    state.withLock { state in
      if succeeds {
        let missing = bytes.count - state.durable.count
        if missing > 0 { state.durable += Array(repeating: 0, count: missing) }
        for index in bytes.indices where state.dirty.contains(index / 512) {
          state.durable[index] = bytes[index]
        }
      }
      state.dirty = []
    }
    if !succeeds { throw SystemError(EIO) }
  }

  private func fails() -> Bool { number(below: oneIn) == 0 }

  private func number(below limit: Int) -> Int {
    state.withLock { Int.random(in: 0..<max(1, limit), using: &$0.random) }
  }
}
