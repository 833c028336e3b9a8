import Foundation

/// The files in `Tests/Fixtures`.
enum Fixture {
  /// The path of a fixture, such as `Banks/all-types.md`.
  static func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  /// The bytes of a fixture.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  /// A file in `Tests/Fixtures`, for `Golden`, which looks beside the file that it is given.
  static let goldenPlace = folder.appendingPathComponent("Transcripts").path

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")
}
