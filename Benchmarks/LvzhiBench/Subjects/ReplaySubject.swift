import TestSupport

/// Replaying graded answers to memories.
enum ReplaySubject {
  private static let count = 1_000_000

  /// The same work as `Pass.replay`. Making the items is not timed.
  private static let program = """
    import sys, time
    sys.path.insert(0, sys.argv[1])
    from fsrs_rs_python import DEFAULT_PARAMETERS, FSRS, FSRSItem, FSRSReview
    with open(sys.argv[2]) as file:
        items = [FSRSItem([FSRSReview(*map(int, word.split("@"))) for word in line.split()]) for line in file]
    model = FSRS(list(DEFAULT_PARAMETERS))
    start = time.process_time()
    memories = model.memory_state_batch(items, [None] * len(items))
    seconds = time.process_time() - start
    print(seconds, "-", round(sum(min(memory.stability, 100) for memory in memories)))
    """

  static func contests(_ setup: Setup) throws -> [Contest] {
    let folder = try TemporaryFolder()
    let histories = try GeneratedHistories(reviews: count, to: folder.path("histories"))
    let expected = try Pass.replay.run(on: histories.path).count
    let contest = Contest(
      title: "replay \(histories.reviews) graded answers", rounds: 15,
      own: Candidate("FSRS.next, double precision", .events(histories.reviews)) {
        // The folder goes away with the last that holds it.
        try withExtendedLifetime(folder) {
          try Pass.replay.run(on: histories.path).counting(expected)
        }
      },
      peers: [peer(setup, histories, expected)])
    return [contest]
  }

  private static func peer(_ setup: Setup, _ histories: GeneratedHistories, _ expected: Int) -> Peer
  {
    let name = "fsrs-rs, single precision"
    guard let package = setup.pythonPackage("fsrs_rs_python") else {
      return .skipped(name: name, reason: "no fsrs-rs-python here; make bench-peers installs it")
    }
    return .python(name, .events(histories.reviews), target: 1) { python in
      let result = try PassResult(python.run(program, [package, histories.path]).output)
      guard abs(result.count - expected) * 1000 < expected else {
        throw MeasuringError("fsrs-rs came to \(result.count) days, lvzhi to \(expected)")
      }
      return result.sample
    }
  }
}
