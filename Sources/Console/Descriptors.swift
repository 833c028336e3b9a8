import CReadline

/// Reading from, writing to and waiting for file descriptors, interruptions put right.
nonisolated enum Descriptors {
  /// Writes all bytes, waiting where the descriptor does not block.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(TerminalFailure) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { rest in
        unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if written >= 0 {
        start += written
      } else {
        switch lvz_errno() {
        case EINTR: continue
        case EAGAIN: _ = wait(for: [pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)])
        case EPIPE: throw .closedPipe
        default: throw .failed(errno: lvz_errno())
        }
      }
    }
  }

  /// Reads up to `count` bytes; empty at the end of the input.
  static func read(_ count: Int, from descriptor: Int32) throws(TerminalFailure) -> [UInt8] {
    while true {
      if let bytes = try readNow(count, from: descriptor) { return bytes }
      _ = wait(for: [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)])
    }
  }

  /// Reads up to `count` bytes from a descriptor; empty at the end of the input, `nil` if it does not block and has none.
  static func readNow(_ count: Int, from descriptor: Int32) throws(TerminalFailure) -> [UInt8]? {
    while true {
      var length = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        length = unsafe CReadline.read(descriptor, buffer.baseAddress, count)
        initialized = max(0, length)
      }
      if length >= 0 { return bytes }
      switch lvz_errno() {
      case EINTR: continue
      case EAGAIN: return nil
      default: throw .failed(errno: lvz_errno())
      }
    }
  }

  /// Waits until one of the descriptors is ready and tells for each whether it is, none if the time
  /// (milliseconds; `nil` for ever) is over or a signal came.
  static func wait(for descriptors: [pollfd], milliseconds: Int? = nil) -> [Bool] {
    var descriptors = descriptors
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let ready = unsafe poll(&descriptors, nfds_t(descriptors.count), timeout)
    return descriptors.map { ready > 0 && $0.revents != 0 }
  }
}
