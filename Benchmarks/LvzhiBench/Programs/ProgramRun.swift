import Foundation

/// A program that was run to its end.
struct ProgramRun {
  /// What it wrote to standard output.
  let output: String
  /// From the call that started it until it was gone.
  let seconds: Double
  /// The most memory it held. The system counts from before the program took the place of this one, so that it is never less
  /// than what this process holds.
  let peakBytes: Int

  /// The environment of every program that is measured.
  static let environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]

  /// Runs a program. Throws if it cannot be started or fails.
  /// `more` goes to its environment.
  init(_ path: String, _ arguments: [String] = [], more: [String: String] = [:]) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw MeasuringError("no pipe for \(path)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = Self.environment.merging(more) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }

    let clock = ContinuousClock()
    let start = clock.now
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, nil, words, variables)
    close(ends[1])
    guard failure == 0 else { throw MeasuringError("cannot start \(path), errno \(failure)") }
    let bytes = Self.readAll(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    peakBytes = usage.ru_maxrss * 1024
    seconds = (clock.now - start) / .seconds(1)
    output = String(decoding: bytes, as: UTF8.self)
    guard status == 0 else { throw MeasuringError("\(path) failed, wait status \(status)") }
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { return all }
      all += piece.prefix(count)
    }
  }
}
