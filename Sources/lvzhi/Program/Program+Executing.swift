extension Program {
  /// Runs the command that a line names. Global options on the line hold for that line.
  func execute(_ words: [String]) throws {
    let reader = try GlobalOptionReader(words, base: options)
    let words = reader.options.help ? ["help"] + reader.rest : reader.rest
    let command = try Dispatcher.command(for: words)
    try with(reader.options) {
      try observer.during(LoggedCommand(words)) { try command.run(in: self) }
    }
  }

  /// Does something under other options and puts these back.
  private func with(_ options: GlobalOptions, _ body: () throws -> Void) throws {
    guard options != self.options else { return try body() }
    let (before, deskBefore, language) = (self.options, desk, dialogue.language)
    try adopt(options)
    if let name = options.deputy, name != before.deputy { try sitDown(deputy(named: name)) }
    defer {
      // Options that were adopted once cannot fail.
      try? adopt(before)
      dialogue.language = language
      if options.deputy != before.deputy { desk = deskBefore }
    }
    try body()
  }
}
