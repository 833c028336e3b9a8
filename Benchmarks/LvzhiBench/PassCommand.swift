import ArgumentParser

/// One pass in a process of its own; `RunCommand` starts it.
struct PassCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pass", shouldDisplay: false)

  @Argument var pass: Pass
  @Argument var path: String

  func run() throws {
    print(try pass.perform(on: path))
  }
}

extension Pass: ExpressibleByArgument {}
