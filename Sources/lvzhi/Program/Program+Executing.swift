extension Program {
  /// Runs the command that a line names. Global options on the line hold for that line.
  func execute(_ words: [String]) throws {
    let reader = try GlobalOptionReader(words, base: options)
    let command = try Dispatcher.command(for: reader.options.help ? ["help"] + reader.rest : reader.rest)
    try with(reader.options) { try command.run(in: self) }
  }

  /// Does something under other options and puts these back.
  private func with(_ options: GlobalOptions, _ body: () throws -> Void) throws {
    let before = self.options
    try adopt(options)
    defer { restore(before) }
    try body()
  }
}
