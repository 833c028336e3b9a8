import Records
import Storage
import TestSupport

/// From the start of lvzhi to its first prompt, on a pseudo-terminal.
enum StartSubject {
  /// About ten years of a diligent deputy.
  private static let manyAnswers = 50_000

  static func contests(_ setup: Setup) throws -> [Contest] {
    [
      try contest(setup, "a new deputy", answers: 0, target: 1),
      try contest(
        setup, "a deputy with \(manyAnswers) answers", answers: manyAnswers, target: 1),
    ]
  }

  private static func contest(
    _ setup: Setup, _ who: String, answers: Int, target: Double? = nil
  ) throws -> Contest {
    let home = try DeputyHome(answers: answers)
    return Contest(
      title: "start to first prompt, \(who)", rounds: 41,
      own: Candidate("lvzhi, all shipped banks") {
        try home.place.start(setup.lvzhi, banks: setup.banks)
      },
      peers: [
        .python("python3 -c pass", target: target) { Sample(seconds: try $0.run("pass").seconds) },
        .python("python3 -c pass, on a terminal too") { _ in
          try Sample.timing {
            let status = try PseudoTerminal(
              Python.path, ["-c", "pass"], environment: ProgramRun.environment
            ).waitForExit()
            guard status == 0 else { throw MeasuringError("python3 failed, status \(status)") }
          }
        },
      ])
  }
}
