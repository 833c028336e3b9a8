import Dates
import Questions
import Records
import Scheduling
import Storage
import TestSupport

/// A journal of answers that nobody gave: the same ones in every run.
struct GeneratedJournal {
  /// The folder with the journal in it, and nothing else.
  let folder: FilePath
  let byteCount: Int
  let rightAnswers: Int

  static let device = DeviceName("bench")
  /// The first answer's time; they follow each other every 100 s, so that a million end in the past.
  private static let start = Timestamp(milliseconds: 1_600_000_000_000)

  /// Writes `count` answers into the journal of `device` in a folder that is empty.
  init(_ count: Int, in folder: FilePath, of device: DeviceName) throws {
    var random = SeededRandom(seed: 4)
    var clock = DeviceClock()
    var right = 0
    var file = try FileWriter(folder.appending("\(device).jsonl").text)
    for index in 0..<count {
      let now = Self.start.advanced(byMilliseconds: Int64(index) * 100_000)
      let answer = try GeneratedAnswer.next(using: &random)
      if answer.credit == .full { right += 1 }
      let stamp = clock.stamp(now: now, using: &random)
      let day = StudyDay(at: stamp.at, utcOffset: 8 * 3600)
      try file.write(JournalLine.encode(Event(stamp, day: day, content: .answer(answer))))
      try file.write(CollectionOfOne(UInt8(ascii: "\n")))
    }
    byteCount = try file.finish()
    rightAnswers = right
    self.folder = folder
  }
}
