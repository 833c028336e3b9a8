import TestSupport

/// Parsing a large bank.
enum ParsingSubject {
  static func contests(_ setup: Setup) throws -> [Contest] {
    let folder = try TemporaryFolder()
    let bank = try GeneratedBank(
      100_000, to: folder.path("bank.md"), notes: folder.path("notes.txt"))
    var contests = [
      importing(setup, bank, in: folder),
      parsing(bank, in: folder, limits: [.seconds(0.2)], rounds: 15),
      opening(bank, in: folder, rounds: 15),
    ]
    if setup.parsesMillion {
      let long = try GeneratedBank(1_000_000, to: folder.path("long.md"))
      contests.append(parsing(long, in: folder, limits: [], rounds: 5))
      contests.append(growth(from: bank, to: long, in: folder))
    }
    return contests
  }

  /// The parser alone, its text in memory.
  private static func parsing(
    _ bank: GeneratedBank, in folder: TemporaryFolder, limits: [Limit], rounds: Int
  ) -> Contest {
    Contest(
      title: "parse \(bank.description), in memory", rounds: rounds,
      own: parser(bank, .parseBank, "BankReader.read", in: folder),
      peers: [scanner(bank, .scanBank, "validating UTF-8 and counting lines")],
      limits: limits + [.memory(times: 3, fileBytes: bank.byteCount)])
  }

  /// All that lvzhi does until the questions of a bank can be asked, against what Anki does until those of a text file can.
  private static func importing(
    _ setup: Setup, _ bank: GeneratedBank, in folder: TemporaryFolder
  ) -> Contest {
    Contest(
      title: "open and parse \(bank.description), against Anki's importer", rounds: 5,
      own: parser(bank, .openBank, "BankText, by way of which lvzhi reads", in: folder),
      peers: [
        AnkiImport.peer(
          setup, notes: folder.path("notes.txt"), count: bank.count, clock: .processor,
          target: 0.1)
      ])
  }

  /// The parser with the way from the file to it.
  private static func opening(
    _ bank: GeneratedBank, in folder: TemporaryFolder, rounds: Int
  ) -> Contest {
    Contest(
      title: "open and parse \(bank.description)", rounds: rounds,
      own: parser(bank, .openBank, "BankText, by way of which lvzhi reads", in: folder),
      peers: [scanner(bank, .openAndScan, "reading the file, validating, counting")],
      limits: [.memory(times: 3, fileBytes: bank.byteCount)])
  }

  /// Whether ten times the questions take ten times the time.
  private static func growth(
    from short: GeneratedBank, to long: GeneratedBank, in folder: TemporaryFolder
  ) -> Contest {
    let factor = long.count / short.count
    let parseShort = parser(short, .parseBank, "BankReader.read", in: folder)
    return Contest(
      title: "parse \(long.count) questions, against \(factor) times \(short.count)", rounds: 5,
      own: parser(long, .parseBank, "BankReader.read", in: folder),
      peers: [
        .present(
          Candidate("\(factor) times BankReader.read") {
            Sample(seconds: try parseShort.run().seconds * Double(factor))
          }, target: 1.2)
      ])
  }

  private static func parser(
    _ bank: GeneratedBank, _ pass: Pass, _ name: String, in folder: TemporaryFolder
  ) -> Candidate {
    Candidate(name, .bytes(bank.byteCount)) {
      // The folder goes away with the last that holds it.
      try withExtendedLifetime(folder) {
        try pass.run(on: bank.path).counting(bank.count)
      }
    }
  }

  private static func scanner(_ bank: GeneratedBank, _ pass: Pass, _ name: String) -> Peer {
    .present(
      Candidate(name, .bytes(bank.byteCount)) { try pass.run(on: bank.path).sample }, target: nil)
  }
}
