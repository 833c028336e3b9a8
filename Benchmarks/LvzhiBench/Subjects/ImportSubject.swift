import TestSupport

/// Making a bank of a file of another system.
enum ImportSubject {
  private static let count = 100_000

  static func contests(_ setup: Setup) throws -> [Contest] {
    let folder = try TemporaryFolder()
    let file = try GeneratedGIFT(count, in: folder)
    let own = Candidate("lvzhi import, start and bank file included", .bytes(file.byteCount)) {
      let home = try TemporaryFolder()
      // The folder goes away with the last that holds it.
      return try withExtendedLifetime(folder) {
        let run = try ProgramRun(
          setup.lvzhi,
          [
            "import", file.path, "-o", home.path("bank.md"), "--home", home.path, "--banks",
            setup.banks, "--lang", "en",
          ])
        guard run.output.contains("\(count) can be imported") else {
          throw MeasuringError("lvzhi import: \(run.output)")
        }
        return Sample(seconds: run.seconds, peakBytes: run.peakBytes)
      }
    }
    return [
      Contest(
        title: "import \(file.count) questions of GIFT, \(file.byteCount / 1_000_000) MB",
        rounds: 9, own: own,
        peers: [
          AnkiImport.peer(
            setup, notes: file.notesPath, count: file.count, clock: .wall, target: nil)
        ],
        limits: [
          .seconds(1),
          .memory(times: 500_000_000 / Double(file.byteCount), fileBytes: file.byteCount),
        ])
    ]
  }
}
