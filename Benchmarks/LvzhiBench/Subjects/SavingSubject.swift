import Records
import Storage
import TestSupport

/// One answer saved, to a short journal and to a very long one.
enum SavingSubject {
  private static let earlier = 1_000_000

  static func contests(_ setup: Setup) throws -> [Contest] {
    [
      try contest("a new journal", earlier: 0),
      try contest("a journal of \(earlier) events", earlier: earlier),
    ]
  }

  private static func contest(_ what: String, earlier: Int) throws -> Contest {
    let folder = try TemporaryFolder()
    let device = try DeviceName("bench").required("device")
    let path = FilePath(folder.path)
    _ = try GeneratedJournal(earlier, in: path, of: device)
    let journal = Journal(in: path, of: device)
    var random = SeededRandom(seed: 2)
    let answer = EventContent.answer(try GeneratedAnswer.next(using: &random))
    // The first event of all also syncs the folder, once in the life of a journal; here it is untimed.
    let first = try journal.append([answer], at: .now(), using: &random)
    let line = try JournalLine.encode(first.first.required("event")) + [UInt8(ascii: "\n")]
    let bare = try BareFile(folder.path("bare"))
    return Contest(
      title: "save one answer to \(what)", rounds: 501,
      own: Candidate("Journal.append") {
        // The folder goes away with the last that holds it.
        try withExtendedLifetime(folder) {
          try Sample.timing { _ = try journal.append([answer], at: .now(), using: &random) }
        }
      },
      peers: [
        .present(
          Candidate("write and fdatasync of \(line.count) bytes") {
            try Sample.timing { try bare.append(line) }
          }, target: 1.3)
      ])
  }
}
