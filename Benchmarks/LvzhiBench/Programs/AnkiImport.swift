/// Anki's own importer, with a text file of notes and an empty collection.
enum AnkiImport {
  /// Which time is taken: that on the wall, or that of the processor.
  enum Clock: String {
    case wall = "perf_counter"
    case processor = "process_time"
  }

  /// Prints the seconds that the importer takes, and how many notes it made.
  private static let program = """
    import os, sys, tempfile, time
    sys.path.insert(0, sys.argv[1])
    clock = getattr(time, sys.argv[3])
    from anki.collection import Collection
    from anki.import_export_pb2 import ImportCsvRequest
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(os.path.join(folder, "collection.anki2"))
        start = clock()
        metadata = collection.get_csv_metadata(path=sys.argv[2], delimiter=None)
        log = collection.import_csv(ImportCsvRequest(path=sys.argv[2], metadata=metadata)).log
        seconds = clock() - start
        print(seconds, "-", len(log.new))
        collection.close()
    """

  static func peer(
    _ setup: Setup, notes path: String, count: Int, clock: Clock, target: Double?
  ) -> Peer {
    let name = "Anki's importer, as many notes"
    guard let package = setup.pythonPackage("anki") else {
      return .skipped(name: name, reason: "no anki here; make bench-peers installs it")
    }
    return .python(name, target: target) { python in
      try PassResult(python.run(program, [package, path, clock.rawValue]).output).counting(count)
    }
  }
}
