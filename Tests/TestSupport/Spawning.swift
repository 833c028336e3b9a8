import Foundation

/// One program is started at a time. Descriptors are kept from other programs only a moment after they are
/// made, and a program started by another test in that moment would inherit them: its copy would keep a
/// terminal open that was closed, or hide that a program has ended.
enum Spawning {
  private static let lock = NSLock()

  static func alone<Result>(_ body: () throws -> Result) rethrows -> Result {
    try lock.withLock(body)
  }
}
