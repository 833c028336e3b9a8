import Cores
import Dates
import Foundation
import Questions
import Records
import Scheduling
import TestSupport

/// A home of many deputies with as many answers each, the same in every run: twenty answers a day, one day a week.
struct GeneratedRoster {
  let deputies: Int
  let answers: Int
  /// Of all deputies together.
  let rightAnswers: Int
  let byteCount: Int

  private let folder: TemporaryFolder

  /// The first of them.
  static let deputy = id(0)
  private static let start = Timestamp(milliseconds: 1_600_000_000_000)
  private static let week: Int64 = 7 * 86_400_000

  /// Writes the home. Files are for this user alone, as lvzhi makes them.
  init(deputies: Int, answers: Int) throws {
    let folder = try TemporaryFolder()
    let mask = umask(0o077)
    defer { umask(mask) }
    let home = folder.path("home")
    let written = try Parallel.tryMap(Array(0..<deputies), chunk: 16) { number in
      try Self.write(number, answers: answers, in: home)
    }
    // Writing it back later would disturb what is measured then.
    sync()
    self.folder = folder
    self.deputies = deputies
    self.answers = answers
    rightAnswers = written.reduce(0) { $0 + $1.right }
    byteCount = written.reduce(0) { $0 + $1.bytes }
  }

  var home: String { folder.path("home") }

  /// Journals of all deputies, for a program that knows such patterns.
  var journals: String { "\(home)/deputies/*/attempts/*.jsonl" }

  var description: String {
    "\(deputies) deputies × \(answers) answers, \(byteCount / 1_000_000) MB"
  }

  /// A new file beside the home.
  func path(_ name: String) -> String { folder.path(name) }

  /// Takes away what lvzhi keeps to save work at the next start.
  func dropCaches() { try? FileManager.default.removeItem(atPath: "\(home)/cache") }

  /// The place where a program finds the first deputy.
  var place: PromptPlace {
    PromptPlace(home: home, deputy: Self.deputy, folder: folder.path)
  }

  private static func id(_ number: Int) -> String { "d\(100_000 + number)" }

  private static func write(
    _ number: Int, answers: Int, in home: String
  ) throws -> (right: Int, bytes: Int) {
    let attempts = "\(home)/deputies/\(id(number))/attempts"
    try FileManager.default.createDirectory(
      atPath: attempts, withIntermediateDirectories: true)
    var random = SeededRandom(seed: UInt64(number))
    var clock = DeviceClock()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(400 * (answers + 2))
    func add(_ content: EventContent, at now: Timestamp) {
      let stamp = clock.stamp(now: now, using: &random)
      let day = StudyDay(at: stamp.at, utcOffset: 8 * 3600)
      bytes += JournalLine.encode(Event(stamp, day: day, content: content))
      bytes.append(UInt8(ascii: "\n"))
    }
    add(.person(PersonUID(using: &random)), at: start)
    var profile = ProfileChange()
    profile.set(.name, to: .text("代表\(number + 1)"))
    profile.set(.group, to: .text("第\(number % 100 + 1)小组"))
    add(.profile(profile), at: start)
    var right = 0
    for index in 0..<answers {
      let answer = try GeneratedAnswer.next(using: &random)
      if answer.credit == .full { right += 1 }
      let time = Int64(index / 20) * week + Int64(index % 20 + 1) * 40_000
      add(.answer(answer), at: start.advanced(byMilliseconds: time))
    }
    guard FileManager.default.createFile(atPath: "\(attempts)/bench.jsonl", contents: Data(bytes))
    else { throw MeasuringError("cannot write \(attempts)") }
    return (right, bytes.count)
  }
}
