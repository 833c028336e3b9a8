import ArgumentParser

/// Tries the schedule and the plan for an exam on simulated learners. Prints the same in every run on one
/// machine.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Try the schedules on simulated learners.")

  func run() throws {
    print(SimulationReport.heading)
    print(try SimulationReport.years())
    for (days, minutes) in [(30, 15), (60, 15), (180, 15), (365, 15), (365, 5)] {
      print(try SimulationReport.exam(days: days, minutes: minutes))
    }
  }
}
