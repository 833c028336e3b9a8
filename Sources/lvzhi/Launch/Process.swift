import Glibc

/// This process.
enum Process {
  /// Ends it with that status.
  static func exit(_ status: ExitStatus) -> Never {
    Glibc.exit(status.rawValue)
  }
}
