import CFuzzer
import Foundation

/// Tries one target with libFuzzer.
///
/// - `LvzhiFuzz --list` names the targets.
/// - `LvzhiFuzz --seeds TARGET FOLDER` writes the inputs to begin with.
/// - `LvzhiFuzz TARGET [OPTION…] [FOLDER…]` tries it, as libFuzzer does with these options and corpora.
@main
enum LvzhiFuzz {
  /// The target of this run; libFuzzer's callback can hold nothing.
  nonisolated(unsafe) private static var target = FuzzTarget.harmless

  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "--list": for target in FuzzTarget.all { print(target.name) }
    case "--seeds" where arguments.count == 4:
      try writeSeeds(of: try named(arguments[2]), to: URL(fileURLWithPath: arguments[3]))
    case let name?: exit(try run(try named(name), Array(arguments.dropFirst(2))))
    case nil: throw BrokenPromise(description: "usage: LvzhiFuzz TARGET [OPTION…] [FOLDER…]")
    }
  }

  private static func named(_ name: String) throws -> FuzzTarget {
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
      throw BrokenPromise(description: "There is no target \(name); see --list.")
    }
    return target
  }

  private static func writeSeeds(of target: FuzzTarget, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, seed) in try target.seeds(.repository).enumerated() {
      try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
    }
  }

  private static func run(_ chosen: FuzzTarget, _ options: [String]) throws -> CInt {
    unsafe target = chosen
    let words = ["LvzhiFuzz", "-max_len=\(chosen.longest)"] + options
    var list = unsafe words.map { unsafe strdup($0) } + [nil]
    var count = CInt(list.count - 1)
    return unsafe list.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return unsafe LLVMFuzzerRunDriver(&count, &start) { bytes, count in
        unsafe LvzhiFuzz.read(UnsafeBufferPointer(start: bytes, count: count))
      }
    }
  }

  /// Ends the program where a promise does not hold, so that libFuzzer keeps the input.
  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CInt {
    do {
      try unsafe target.read(Array(bytes))
      return 0
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      abort()
    }
  }
}
