/// A machine on which some calls of a program about files go wrong, or its clock does; see `Tests/FaultyCalls`. Linux only.
package struct FaultyMachine {
  /// What becomes of a call.
  package enum Fate {
    case fails(Int32)
    /// A write takes half of its bytes.
    case short
    /// The program is killed before it, in its middle (of a write) or after it.
    case killedBefore
    case killedInside
    case killedAfter

    fileprivate var text: String {
      switch self {
      case .fails(let number): "\(number)"
      case .short: "short"
      case .killedBefore: "before"
      case .killedInside: "half"
      case .killedAfter: "after"
      }
    }
  }

  /// What a program needs in its environment to run on this machine.
  package private(set) var environment: [String: String]

  /// Nothing goes wrong yet with files in `folder`; every call about one of them is noted in the file `log`.
  package init(watching folder: String, log: String? = nil) {
    environment = [
      "LD_PRELOAD": ProductPath.named("libFaultyCalls.so"), "FAULTY_UNDER": folder,
    ]
    environment["FAULTY_LOG"] = log
  }

  /// Its clock starts this many seconds after 1970 with each program, and jumps up to `range` seconds off it between any two looks.
  package init(clockAt seconds: Int, jumping range: Int = 0, seed: UInt64 = 0) {
    environment = [
      "LD_PRELOAD": ProductPath.named("libFaultyCalls.so"),
      "FAULTY_CLOCK": "\(seconds),\(range),\(seed >> 1)",
    ]
  }

  /// Only these calls count: `create`, `open`, `write`, `read`, `fdatasync`, `fsync`, `truncate`, `rename`, `mkdir`, `unlink`,
  /// `rmdir`, `flock`, `chmod`, `stat`, `list`.
  package func counting(_ calls: [String]) -> FaultyMachine {
    var machine = self
    machine.environment["FAULTY_CALLS"] = calls.joined(separator: ",")
    return machine
  }

  /// The call with that number, from 1, has another fate, and all later ones too if it is `forGood`.
  package func at(_ number: Int, _ fate: Fate, forGood: Bool = false) -> FaultyMachine {
    var machine = self
    machine.environment["FAULTY_AT"] = "\(number)"
    machine.environment["FAULTY_HOW"] = fate.text
    machine.environment["FAULTY_ON"] = forGood ? "1" : nil
    return machine
  }
}
