import Foundation
import Storage
import TestSupport

/// The instructions that valgrind counts while a pass does its work on a small input that never changes. They do not depend on
/// what else the machine is doing.
struct InstructionCount {
  let name: String
  private let pass: Pass
  private let path: String

  static let valgrind = "/usr/bin/valgrind"

  /// What is counted; the inputs are written to `folder`.
  static func all(in folder: TemporaryFolder) throws -> [InstructionCount] {
    let device = try DeviceName("bench").required("device")
    let journal = folder.path("journal")
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: true)
    _ = try GeneratedJournal(2_000, in: FilePath(journal), of: device)
    let bank = try GeneratedBank(1_000, to: folder.path("bank.md")).path
    let histories = try GeneratedHistories(reviews: 20_000, to: folder.path("histories")).path
    return [
      InstructionCount(name: "bank parser", pass: .parseBank, path: bank),
      InstructionCount(name: "journal reader", pass: .readJournal, path: journal),
      InstructionCount(name: "fold", pass: .fold, path: journal),
      InstructionCount(name: "scheduler", pass: .replay, path: histories),
    ]
  }

  /// This program without its debugging information, which not every valgrind can read.
  static func program(in folder: TemporaryFolder) throws -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let stripped = folder.path("LvzhiBench")
    _ = try ProgramRun("/usr/bin/strip", ["-g", "-o", stripped, program])
    return stripped
  }

  /// Counts. Hashes are made without chance, so that tables look the same each time.
  func instructions(of program: String, in folder: TemporaryFolder) throws -> Int {
    let file = folder.path("callgrind.out")
    _ = try ProgramRun(
      "/usr/bin/env",
      [
        "SWIFT_DETERMINISTIC_HASHING=1", Self.valgrind, "-q", "--tool=callgrind",
        "--callgrind-out-file=\(file)", "--toggle-collect=*timingProcessor*", program, "pass",
        pass.rawValue, path,
      ])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let line = text.split(separator: "\n").last { $0.hasPrefix("totals:") }
    return try line.flatMap { Int($0.dropFirst(8)) }.required("count of \(name)")
  }
}
