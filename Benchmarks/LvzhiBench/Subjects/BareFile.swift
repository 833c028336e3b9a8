import Foundation

/// A file kept open, to which bytes are appended and synced with nothing around it: no lock, no look at
/// what stands there.
final class BareFile {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw MeasuringError("cannot open \(path), errno \(errno)") }
  }

  deinit {
    close(descriptor)
  }

  func append(_ bytes: [UInt8]) throws {
    guard write(descriptor, bytes, bytes.count) == bytes.count, fdatasync(descriptor) == 0 else {
      throw MeasuringError("cannot write, errno \(errno)")
    }
  }
}
