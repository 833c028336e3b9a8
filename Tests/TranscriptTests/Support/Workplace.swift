import Foundation
import TestSupport

/// A machine as lvzhi sees it: a home, a state folder, banks; nothing of the real one shows through.
final class Workplace {
  let folder: TemporaryFolder
  /// What `--banks` is given; if empty, the banks that ship are found.
  var banks: [String]
  /// Added to the environment of every program.
  var environment: [String: String] = [:]

  /// A workplace with the fixture banks of those names, each a file name in `Tests/Fixtures/Banks`
  /// without `.md`, and the fixtures' registry of laws. Without names, it is the banks that ship.
  init(banks names: String...) throws {
    folder = try TemporaryFolder()
    banks = []
    if !names.isEmpty {
      banks = [folder.path("banks")]
      for file in names.map({ "\($0).md" }) + ["laws.yaml"] {
        try folder.write(bytes: Fixture.bytes("Banks/\(file)"), to: "banks/\(file)")
      }
    }
  }

  /// The instant that most tests call now: a Monday afternoon in Beijing.
  static let now = "2026-11-23T06:20:11Z"

  var home: String { folder.path("home") }

  /// Runs the program to its end.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try run(arguments, input: input)
  }

  /// The same with the words in a list.
  @discardableResult
  func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
    try RunProgram.run(
      ProductPath.lvzhi, globals + arguments, input: input, environment: wholeEnvironment,
      folder: folder.path)
  }

  /// Runs the program where no file may grow over that many blocks of 512 bytes.
  func run(limitingFilesTo blocks: Int, _ arguments: String..., input: String) throws
    -> ProgramResult
  {
    try RunProgram.run(
      "/bin/sh",
      ["-c", "ulimit -f \(blocks) && exec \"$@\"", "sh", ProductPath.lvzhi] + globals + arguments,
      input: input, environment: wholeEnvironment, folder: folder.path)
  }

  /// Runs the program so many times at once, each with the same input, and waits for all.
  /// - Returns: what each said on standard output.
  func run(together count: Int, _ arguments: [String], input: String) throws -> [String] {
    let file = try folder.write(input, to: "together/input")
    // A shell's `wait` does not end where signals are blocked, as they are in the threads of tests.
    let script = """
      seq \(count) | xargs -P \(count) -I@@ \
        sh -c '"$@" --seed @@ <"\(file)" >"\(folder.path)/together/@@"' sh "$@"
      """
    _ = try RunProgram.run(
      "/bin/sh", ["-c", script, "sh", ProductPath.lvzhi] + globals + arguments,
      environment: wholeEnvironment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, folder: folder.path)
    return (1...count).map { folder.read("together/\($0)") ?? "" }
  }

  /// Starts the program in a terminal.
  func terminal(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal
  {
    try terminal(arguments, columns: columns, rows: rows)
  }

  /// The same with the words in a list.
  func terminal(_ arguments: [String], columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try PseudoTerminal(
      ProductPath.lvzhi, globals + arguments, environment: wholeEnvironment, columns: columns,
      rows: rows, folder: folder.path, companion: folder)
  }

  /// Starts the program with pipes.
  func piped(_ arguments: String...) throws -> PipedProgram { try piped(arguments) }

  /// The same with the words in a list.
  func piped(_ arguments: [String]) throws -> PipedProgram {
    try PipedProgram(ProductPath.lvzhi, globals + arguments, environment: wholeEnvironment)
  }

  /// Starts the program with pipes; what it writes to standard error goes to the file `errors` of the folder.
  func pipedWithErrors(_ arguments: String...) throws -> PipedProgram {
    try PipedProgram(
      "/bin/sh",
      ["-c", "errors=$1; shift; exec \"$@\" 2>\"$errors\"", "sh", folder.path("errors")]
        + [ProductPath.lvzhi] + globals + arguments, environment: wholeEnvironment)
  }

  /// The options that every program is given.
  private var globals: [String] { banks.flatMap { ["--banks", $0] } }

  private var wholeEnvironment: [String: String] {
    [
      "HOME": folder.path("user"), "XDG_STATE_HOME": folder.path("state"), "LVZHI_HOME": home,
      "LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai",
    ].merging(environment) { $1 }
  }

  // MARK: What is on the disk

  /// The journals of a deputy, by path.
  func journals(of deputy: String) throws -> [String] {
    let attempts = "\(home)/deputies/\(deputy)/attempts"
    return try FileManager.default.contentsOfDirectory(atPath: attempts).sorted()
      .map { "\(attempts)/\($0)" }
  }

  /// The events in the journals of a deputy: each line that is a JSON object.
  func events(of deputy: String) throws -> [[String: Any]] {
    try journals(of: deputy).flatMap { path in
      try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        .compactMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    }
  }

  /// The answers in the journals of a deputy.
  func answers(of deputy: String) throws -> [[String: Any]] {
    try events(of: deputy).filter { $0["kind"] as? String == "answer" }
  }
}
