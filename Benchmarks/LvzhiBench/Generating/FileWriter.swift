import Foundation

/// Writes a long file in pieces, and waits until it is on the disk: writing it back later would disturb
/// what is measured then.
struct FileWriter: ~Copyable {
  private let file: FileHandle
  private var pending: [UInt8] = []
  private(set) var byteCount = 0

  /// Makes the file, or empties it.
  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw MeasuringError("cannot write \(path)") }
    self.file = file
  }

  mutating func write(_ bytes: some Collection<UInt8>) throws {
    pending += bytes
    byteCount += bytes.count
    if pending.count > 1 << 20 { try flush() }
  }

  consuming func finish() throws -> Int {
    try flush()
    try file.synchronize()
    try file.close()
    return byteCount
  }

  private mutating func flush() throws {
    try file.write(contentsOf: pending)
    pending.removeAll(keepingCapacity: true)
  }
}
