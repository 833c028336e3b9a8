import Foundation

/// A file read in the plainest way.
enum WholeFile {
  /// All bytes of a regular file, in memory once.
  static func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw MeasuringError("cannot open \(path), errno \(errno)") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw MeasuringError("cannot look at \(path)") }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        guard more > 0 else { return }
        count += more
      }
    }
    guard bytes.count == size else { throw MeasuringError("cannot read all of \(path)") }
    return bytes
  }
}
