import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// Any call of a command fails: what it confirmed is there, what was there is there, it says what happened, and doing it
  /// again works.
  @Suite struct FaultedCommandTests {
    /// What goes wrong, and the calls that can go wrong so.
    enum Fault: CaseIterable, Sendable {
      case diskFull, fileTooLong, rightsLost, mediumFails, shortWrite

      var calls: [String] {
        switch self {
        case .diskFull: ["create", "write", "mkdir", "rename", "fsync", "fdatasync"]
        case .fileTooLong, .shortWrite: ["write"]
        case .rightsLost: ["create", "open", "mkdir", "rename", "unlink", "list"]
        case .mediumFails: ["read", "write", "fsync", "fdatasync", "truncate"]
        }
      }

      var fate: FaultyMachine.Fate {
        switch self {
        case .diskFull: .fails(ENOSPC)
        case .fileTooLong: .fails(EFBIG)
        case .rightsLost: .fails(EACCES)
        case .mediumFails: .fails(EIO)
        case .shortWrite: .short
        }
      }
    }

    /// Two threads share the commands.
    @Test(arguments: [0, 1]) func 哪一个调用失败都不丢(_ part: Int) throws {
      let start = try FaultedPlace()
      for (index, command) in FaultedCommand.all.enumerated() where index % 2 == part {
        var random = SeededGenerator(seed: Torture.seed &* 1000 &+ UInt64(index))
        var tried = 0
        let faults = Torture.isLong ? Fault.allCases : [Fault.allCases[index % 5]]
        for fault in faults {
          tried += try fail(command, by: fault, from: start, using: &random)
        }
        Torture.report("faults \(command.testDescription)", "\(tried) calls failed, nothing lost")
      }
    }

    /// Lets some calls of a command fail, each in a run of its own; returns how many.
    private func fail(
      _ command: FaultedCommand, by fault: Fault, from start: FaultedPlace,
      using random: inout SeededGenerator
    ) throws -> Int {
      let whole = try start.copy()
      let doing = Workplace.Doing(words: command.words(whole), input: command.input)
      let (calls, result) = try whole.here.calls(of: doing, counting: fault.calls)
      let name = command.testDescription
      try #require(result.status == 0, "\(name): \(result.output)\(result.errors)")
      let usual = try command.count(whole, result.output)
      try #require(
        usual.confirmed > 0 && usual.there >= usual.confirmed, "\(name): \(usual) \(result.output)")
      guard !calls.isEmpty else { return 0 }
      let numbers = Array(1...calls.count).shuffled(using: &random)
        .prefix(Torture.count(short: 1, long: 8))
      for number in numbers {
        let forGood = Bool.random(using: &random)
        let end = forGood ? " and on" : ""
        try check(
          command, at: start.copy(), fault, number, forGood: forGood,
          "\(name), \(fault) at \(calls[number - 1]), call \(number) of \(calls.count)\(end)")
      }
      return numbers.count
    }

    private func check(
      _ command: FaultedCommand, at place: FaultedPlace, _ fault: Fault, _ number: Int,
      forGood: Bool, _ comment: String
    ) throws {
      let before = try place.truth()
      let machine = FaultyMachine(watching: place.here.folder.path).counting(fault.calls)
        .at(number, fault.fate, forGood: forGood)
      let result = try place.here.on(machine) {
        try place.here.run(command.words(place), input: command.input)
      }
      // Neither a crash nor silence.
      #expect(result.status >= 0, "\(comment)")
      #expect(result.status == 0 || !result.errors.isEmpty, "\(comment)")
      #expect(!result.errors.contains("出了意外"), "\(comment): \(result.errors)")
      let count = try command.count(place, result.output)
      #expect(count.there >= count.confirmed, "\(comment): \(result.output)")
      let after = try place.truth()
      for (path, bytes) in before {
        #expect(after[path]?.starts(with: bytes) == true, "\(comment): \(path)")
      }
      let faults = try place.here.worseThanTorn(place.here.tornJournals())
      #expect(faults.isEmpty, "\(comment): \(faults)")
      guard count.confirmed == 0 else { return }
      let again = try place.here.run(command.words(place), input: command.input)
      let second = try command.count(place, again.output)
      #expect(
        second.there >= max(second.confirmed, 1),
        "\(comment), again: \(again.status) \(again.output)\(again.errors)")
    }
  }
}
