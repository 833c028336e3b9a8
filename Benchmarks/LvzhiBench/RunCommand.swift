import ArgumentParser

/// Holds the contests and prints their results. The status is 1 if one of them could not be held; a
/// peer that is not installed, or a target that is missed, is only said.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Hold the contests (the default).")

  @Argument(help: "What to measure: \(Subject.names). Everything if not given.")
  var subjects: [Subject] = []

  @OptionGroup var options: MeasuringOptions

  @Flag(help: "Also parse a bank of 1,000,000 questions (350 MB on disk, 1 GB of memory).")
  var million = false

  func run() throws {
    var setup = options.setup
    setup.parsesMillion = million
    print("\(Report.heading)\n\(Machine.description)\n")
    var summary = SummaryTable()
    var allMeasured = true
    for subject in Subject.allCases where subjects.isEmpty || subjects.contains(subject) {
      do {
        for contest in try subject.contests(setup) {
          let result = try contest.hold(isQuick: setup.isQuick)
          print(Report.text(of: result))
          summary.add(result)
        }
      } catch {
        print("\(subject.rawValue): could not be measured: \(error)\n")
        allMeasured = false
      }
    }
    print("The same as a table, for Documentation/Performance.md:\n\n\(summary.text)\n")
    print(Machine.description)
    if !allMeasured { throw ExitCode.failure }
  }
}
