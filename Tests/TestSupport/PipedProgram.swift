import Foundation

/// A program that runs between pipes, so that a test can talk to it and kill it at a moment of its choice.
package final class PipedProgram {
  /// What it wrote to standard output, as far as it was read.
  package private(set) var output: [UInt8] = []

  private let process = Process()
  private let input: Pipe
  private let results: Pipe

  /// Starts a program with `environment` as its whole environment. What it writes to standard error is
  /// lost.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    let process = process
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    (input, results) = try Spawning.alone {
      let (input, results) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = results
      try process.run()
      return (input, results)
    }
    try results.fileHandleForWriting.close()
    try input.fileHandleForReading.close()
  }

  deinit {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Writes to its standard input.
  package func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Closes its standard input.
  package func endInput() throws {
    try input.fileHandleForWriting.close()
  }

  /// Reads until the output is as wanted or ends; `false` if it ended before.
  package func read(until isReached: ([UInt8]) -> Bool = { _ in false }) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !isReached(output) {
      let count = Foundation.read(
        results.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return false }
      output += buffer.prefix(count)
    }
    return true
  }

  /// Sends a signal.
  package func kill(_ signal: Int32 = SIGKILL) {
    Foundation.kill(process.processIdentifier, signal)
  }

  /// Closes the reader's end of its standard output.
  package func stopReading() throws {
    try results.fileHandleForReading.close()
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: the exit status, or minus the number of the signal that ended it.
  package func waitForExit() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }
}
