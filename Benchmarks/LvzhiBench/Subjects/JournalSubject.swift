import Records
import Storage
import TestSupport

/// Reading a long journal.
enum JournalSubject {
  private static let count = 1_000_000

  /// The same work as `Pass.readJournal`, but for the check of each line's checksum.
  private static let program = """
    import json, sys, time
    start = time.process_time()
    right = 0
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            event = json.loads(line)
            if event["kind"] == "answer" and event["credit"] == 1:
                right += 1
    print(time.process_time() - start, "-", right)
    """

  static func contests(_ setup: Setup) throws -> [Contest] {
    let folder = try TemporaryFolder()
    let device = try DeviceName("bench").required("device")
    let journal = try GeneratedJournal(count, in: FilePath(folder.path), of: device)
    let contest = Contest(
      title: "read \(count) answers, \(journal.byteCount / 1_000_000) MB, and count the right ones",
      rounds: 7,
      own: Candidate("JournalFolder.read, checksums checked", .events(count)) {
        try Pass.readJournal.run(on: folder.path).counting(journal.rightAnswers)
      },
      peers: [
        .python("json.loads line by line, python3", .events(count)) { python in
          let output = try python.run(program, [folder.path("\(device).jsonl")]).output
          return try PassResult(output).counting(journal.rightAnswers)
        }
      ])
    return [contest]
  }
}
