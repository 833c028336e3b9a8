import TestSupport

/// Making a bank of a file of another system.
enum ImportSubject {
  private static let count = 100_000

  /// Prints the seconds that Anki's own importer takes for a text file of notes, and how many it made.
  private static let program = """
    import os, sys, tempfile, time
    sys.path.insert(0, sys.argv[1])
    from anki.collection import Collection
    from anki.import_export_pb2 import ImportCsvRequest
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        start = time.perf_counter()
        metadata = collection.get_csv_metadata(path=sys.argv[2], delimiter=None)
        log = collection.import_csv(ImportCsvRequest(path=sys.argv[2], metadata=metadata)).log
        seconds = time.perf_counter() - start
        print(seconds, "-", len(log.new))
        collection.close()
    """

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
        rounds: 9, own: own, peers: [anki(setup, file)],
        limits: [
          .seconds(1),
          .memory(times: 500_000_000 / Double(file.byteCount), fileBytes: file.byteCount),
        ])
    ]
  }

  private static func anki(_ setup: Setup, _ file: GeneratedGIFT) -> Peer {
    let name = "Anki's importer, as many notes"
    guard let package = setup.pythonPackage("anki") else {
      return .skipped(name: name, reason: "no anki here; make bench-peers installs it")
    }
    return .python(name, target: nil) { python in
      let result = try PassResult(python.run(program, [package, file.notesPath]).output)
      guard result.count == file.count else {
        throw MeasuringError("Anki made \(result.count) notes of \(file.count)")
      }
      return result.sample
    }
  }
}
