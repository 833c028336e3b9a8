import ArgumentParser
import Foundation
import TestSupport

/// Counts instructions and compares them with the committed counts. The status is 1 if one has grown by more than 5 %.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compare counts of instructions with those committed.")

  @Flag(help: "Write the counts as the new ones to compare with.")
  var record = false

  @Option(help: "The committed counts.")
  var file = "Benchmarks/instructions.json"

  @Option(help: "What made this binary, kept beside the counts.")
  var compiler = "unknown compiler"

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: InstructionCount.valgrind) else {
      print("no \(InstructionCount.valgrind) here; make bench-peers installs it")
      throw ExitCode.failure
    }
    let folder = try TemporaryFolder()
    var counts: [String: Int] = [:]
    let all = try InstructionCount.all(in: folder)
    let program = try InstructionCount.program(in: folder)
    for counted in all {
      counts[counted.name] = try counted.instructions(of: program, in: folder)
    }
    if record {
      try CommittedCounts(compiler: compiler, counts: counts).write(to: file)
      for counted in all { print("\(counted.name): \(counts[counted.name] ?? 0) instructions") }
      return print("Written to \(file).")
    }
    let committed = try CommittedCounts(contentsOf: file)
    if committed.compiler != compiler {
      print(
        "The committed counts are of another compiler, so that they may differ without any change of the code:"
      )
      print("  committed: \(committed.compiler)\n  here:      \(compiler)")
    }
    let verdicts = all.map { committed.judge($0.name, counts[$0.name] ?? 0) }
    for verdict in verdicts { print(verdict.line) }
    if verdicts.contains(where: \.isRegression) { throw ExitCode.failure }
  }
}
