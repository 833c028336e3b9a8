import Foundation

/// What a program that has ended left behind.
package struct ProgramResult: Sendable {
  package let output: String
  package let errors: String
  /// The exit status, or minus the number of the signal that ended it.
  package let status: Int32
}

/// Runs a program to its end.
package enum RunProgram {
  /// The program finds `input` at standard input, in a file; `environment` is its whole environment. It
  /// runs in `folder`, or in a temporary one.
  package static func run(
    _ path: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = [:], folder: String? = nil
  ) throws -> ProgramResult {
    try run(
      path, arguments, inputBytes: Array(input.utf8), environment: environment, folder: folder)
  }

  /// The same with any bytes at standard input.
  package static func run(
    _ path: String, _ arguments: [String] = [], inputBytes: [UInt8],
    environment: [String: String] = [:], folder: String? = nil
  ) throws -> ProgramResult {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
    process.standardInput = FileHandle(
      forReadingAtPath: try scratch.write(bytes: inputBytes, to: ".streams/input"))
    // Files and not pipes: a full pipe would make the program wait for a reader.
    process.standardOutput = FileHandle(
      forWritingAtPath: try scratch.write("", to: ".streams/output"))
    process.standardError = FileHandle(
      forWritingAtPath: try scratch.write("", to: ".streams/errors"))
    try Spawning.alone { try process.run() }
    process.waitUntilExit()
    return ProgramResult(
      output: text(scratch.path(".streams/output")), errors: text(scratch.path(".streams/errors")),
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus)
  }

  /// Everything in a file, a byte-order mark too; what is not UTF-8 becomes U+FFFD.
  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
