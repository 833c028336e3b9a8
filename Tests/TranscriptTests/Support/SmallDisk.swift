import Foundation
import TestSupport
import Testing

/// A disk of a few kilobytes, in memory. Cancels the test where none can be mounted.
struct SmallDisk {
  private let path: String

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    guard geteuid() == 0 else { try Test.cancel("needs root") }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let mounted = try RunProgram.run(
      "/bin/sh",
      ["-c", "PATH=/usr/bin:/bin:/sbin mount -t tmpfs -o size=\(kilobytes)k lvzhi '\(path)'"])
    guard mounted.status == 0 else { try Test.cancel("cannot mount: \(mounted.errors)") }
  }

  /// Takes all the room that is left.
  func fill() throws {
    _ = try RunProgram.run(
      "/bin/sh", ["-c", "PATH=/usr/bin:/bin; cat /dev/zero > '\(path)/.ballast'"])
  }

  /// Gives the room back.
  func makeRoom() throws {
    try FileManager.default.removeItem(atPath: "\(path)/.ballast")
  }

  func unmount() {
    _ = try? RunProgram.run("/bin/sh", ["-c", "PATH=/usr/bin:/bin:/sbin umount '\(path)'"])
  }
}
