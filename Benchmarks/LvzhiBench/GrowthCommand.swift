import ArgumentParser
import Foundation

/// Measures how cost grows, and draws it.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth", abstract: "Measure how cost grows, and draw a plot of each.")

  @OptionGroup var options: MeasuringOptions

  @Option(help: "The folder for the plots.")
  var output = "Documentation/Performance"

  func run() throws {
    let growth = Growth(setup: options.setup)
    print(Machine.description)
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for (name, measure) in [
      ("questions", growth.questions), ("deputies", growth.deputies), ("events", growth.events),
    ] {
      let plot = try measure()
      print(plot.table)
      try plot.svg.write(toFile: "\(output)/\(name).svg", atomically: true, encoding: .utf8)
    }
  }
}
