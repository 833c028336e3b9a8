import TestSupport

/// Parsing a large bank.
enum ParsingSubject {
  static func contests(_ setup: Setup) throws -> [Contest] {
    let folder = try TemporaryFolder()
    let bank = try GeneratedBank(100_000, to: folder.path("bank.md"))
    var contests = [contest(bank, in: folder, limit: 0.2, rounds: 15)]
    if setup.parsesMillion {
      let long = try GeneratedBank(1_000_000, to: folder.path("long.md"))
      contests.append(contest(long, in: folder, limit: nil, rounds: 5))
      contests.append(growth(from: bank, to: long, in: folder))
    }
    return contests
  }

  private static func contest(
    _ bank: GeneratedBank, in folder: TemporaryFolder, limit: Double?, rounds: Int
  ) -> Contest {
    Contest(
      title: "parse \(bank.count) single-choice questions, \(bank.byteCount / 1_000_000) MB",
      rounds: rounds, own: parser(bank, in: folder),
      peers: [
        .present(
          Candidate("validating UTF-8 and counting lines", .bytes(bank.byteCount)) {
            try Pass.scanBank.run(on: bank.path).sample
          }, target: nil),
        .skipped(name: "Anki's importer", reason: "not on this machine"),
      ],
      limits: (limit.map { [.seconds($0)] } ?? [])
        + [.memory(times: 3, fileBytes: bank.byteCount)])
  }

  /// Whether ten times the questions take ten times the time.
  private static func growth(
    from short: GeneratedBank, to long: GeneratedBank, in folder: TemporaryFolder
  ) -> Contest {
    let factor = long.count / short.count
    let parseShort = parser(short, in: folder)
    return Contest(
      title: "parse \(long.count) questions, against \(factor) times \(short.count)", rounds: 5,
      own: parser(long, in: folder),
      peers: [
        .present(
          Candidate("\(factor) times BankReader.read") {
            Sample(seconds: try parseShort.run().seconds * Double(factor))
          }, target: 1.2)
      ])
  }

  private static func parser(_ bank: GeneratedBank, in folder: TemporaryFolder) -> Candidate {
    Candidate("BankReader.read", .bytes(bank.byteCount)) {
      // The folder goes away with the last that holds it.
      try withExtendedLifetime(folder) {
        try Pass.parseBank.run(on: bank.path).counting(bank.count)
      }
    }
  }
}
