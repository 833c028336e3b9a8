import Glibc

/// The error number of a failed system call.
package struct SystemError: Error, Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// The calling thread's last error number.
  static var last: SystemError { SystemError(errno) }

  /// Repeats `call` while a signal interrupts it.
  /// - Returns: its result, which is not negative.
  /// - Throws: the error number, if it returns a negative number.
  static func checking<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = SystemError.last
      if error.number != EINTR { throw error }
    }
  }
}
