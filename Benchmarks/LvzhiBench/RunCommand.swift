import ArgumentParser

/// Holds the contests and prints their results. The status is 1 if one of them could not be held; a
/// peer that is not installed, or a target that is missed, is only said.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Hold the contests (the default).")

  @Argument(help: "What to measure: \(Subject.names). Everything if not given.")
  var subjects: [Subject] = []

  @Flag(help: "Fewer rounds: enough to see that everything runs, hardly to compare.")
  var quick = false

  @Flag(help: "Also parse a bank of 1,000,000 questions (350 MB on disk, 1 GB of memory).")
  var million = false

  @Option(help: "The release build of lvzhi.")
  var lvzhi = ".build/release/lvzhi"

  @Option(help: "The folder of the banks that ship.")
  var banks = "question-banks"

  @Option(help: "The folder of the peers that install-peers.sh installs.")
  var peers = ".build-bench/peers"

  func run() throws {
    let setup = Setup(lvzhi: lvzhi, banks: banks, peers: peers, parsesMillion: million)
    print(Report.heading)
    var allMeasured = true
    for subject in Subject.allCases where subjects.isEmpty || subjects.contains(subject) {
      do {
        for contest in try subject.contests(setup) {
          print(Report.text(of: try contest.hold(isQuick: quick)))
        }
      } catch {
        print("\(subject.rawValue): could not be measured: \(error)\n")
        allMeasured = false
      }
    }
    if !allMeasured { throw ExitCode.failure }
  }
}
