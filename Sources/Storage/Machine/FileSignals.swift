import Glibc

/// The signals by which the system answers a write that cannot be done.
package enum FileSignals {
  /// Lets such a write fail with an error instead of ending the program: past the largest size of a file
  /// (SIGXFSZ) and into a pipe that nobody reads (SIGPIPE). To be called once, before anything is written.
  package static func ignore() {
    _ = signal(SIGXFSZ, SIG_IGN)
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
