import Foundation

/// The system's Python, the peer that is on nearly every machine.
struct Python {
  static let path = "/usr/bin/python3"

  /// `nil` if this machine has none.
  static let installed = FileManager.default.isExecutableFile(atPath: path) ? Python() : nil

  private init() {}

  /// Runs a program given as text.
  func run(_ program: String, _ arguments: [String] = []) throws -> ProgramRun {
    try ProgramRun(Self.path, ["-c", program] + arguments)
  }
}
