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
  /// - Parameters:
  ///   - input: what it finds at standard input, in a file.
  ///   - environment: its whole environment.
  ///   - folder: where it runs; a temporary folder if not given.
  package static func run(
    _ path: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = [:], folder: String? = nil
  ) throws -> ProgramResult {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
    process.standardInput = FileHandle(
      forReadingAtPath: try scratch.write(input, to: ".streams/input"))
    // Files and not pipes: a full pipe would make the program wait for a reader.
    process.standardOutput = FileHandle(
      forWritingAtPath: try scratch.write("", to: ".streams/output"))
    process.standardError = FileHandle(
      forWritingAtPath: try scratch.write("", to: ".streams/errors"))
    try process.run()
    process.waitUntilExit()
    return ProgramResult(
      output: scratch.read(".streams/output") ?? "", errors: scratch.read(".streams/errors") ?? "",
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus)
  }
}
