import BankFile
import Diagnostics
import Foundation
import Questions
import Records
import Scheduling
import Storage

/// Work that is done once in a process of its own, so that its memory can be told and nothing is left
/// over from the time before. Takes the processor's time.
enum Pass: String {
  /// Reads a bank file, its index of ids included. The bytes are in memory when the clock starts.
  case parseBank
  /// What no reader of a bank can do without: validates UTF-8 and counts lines. Likewise in memory.
  case scanBank
  /// Opens a bank file as lvzhi does and reads it: `parseBank` and the way there.
  case openBank
  /// Reads a file whole and scans it: `scanBank` and the shortest way there.
  case openAndScan
  /// Opens the journals of a folder, decodes their events and counts the right answers.
  case readJournal
  /// Adds up the events of the journals of a folder to progress. They are decoded when the clock starts.
  case fold
  /// Replays histories of graded answers. They are in memory when the clock starts.
  case replay

  /// Does it in this process.
  func perform(on path: String) throws -> PassResult {
    switch self {
    case .parseBank: try Self.parseBank(path)
    case .scanBank: try Self.scanBank(path)
    case .openBank: try Self.openBank(path)
    case .openAndScan: try Self.openAndScan(path)
    case .readJournal: try Self.readJournal(path)
    case .fold: try Self.fold(path)
    case .replay: try Self.replay(path)
    }
  }

  /// Does it in a process of its own.
  func run(on path: String) throws -> PassResult {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    return try PassResult(ProgramRun(program, ["pass", rawValue, path]).output)
  }

  private static func parseBank(_ path: String) throws -> PassResult {
    let source = SourceText(path: path, bytes: try WholeFile.bytes(path))
    var reading = BankReading.passedOver
    let sample = Sample.timingProcessor { reading = BankReader.read(source) }
    return PassResult(sample, count: try count(reading))
  }

  private static func openBank(_ path: String) throws -> PassResult {
    var reading = BankReading.passedOver
    let sample = try Sample.timingProcessor {
      reading = try BankText(contentsOf: FilePath(path)).reading
    }
    return PassResult(sample, count: try count(reading))
  }

  private static func scanBank(_ path: String) throws -> PassResult {
    let bytes = try WholeFile.bytes(path)
    var lines = 0
    let sample = try Sample.timingProcessor { lines = try scan(bytes) }
    return PassResult(sample, count: lines)
  }

  private static func openAndScan(_ path: String) throws -> PassResult {
    var lines = 0
    let sample = try Sample.timingProcessor {
      lines = try scan(try WholeFile.bytes(path))
    }
    return PassResult(sample, count: lines)
  }

  private static func count(_ reading: BankReading) throws -> Int {
    guard case .bank(let bank) = reading, bank.findings.isEmpty else {
      throw MeasuringError("the generated bank is at fault: \(reading.findings.prefix(3))")
    }
    return bank.count
  }

  /// The number of line breaks in valid UTF-8.
  private static func scan(_ bytes: [UInt8]) throws -> Int {
    let span = bytes.span
    _ = try UTF8Span(validating: span)
    var lines = 0
    for index in span.indices where span[index] == UInt8(ascii: "\n") { lines += 1 }
    return lines
  }

  private static func readJournal(_ folder: String) throws -> PassResult {
    var right = 0
    let sample = try Sample.timingProcessor {
      right = try JournalFolder(FilePath(folder)).read().events.count { event in
        if case .answer(let answer) = event.content { answer.credit == .full } else { false }
      }
    }
    return PassResult(sample, count: right)
  }

  private static func fold(_ folder: String) throws -> PassResult {
    let events = try JournalFolder(FilePath(folder)).read().events
    var progress = Progress()
    let sample = Sample.timingProcessor { progress = ProgressFold(events).progress }
    return PassResult(sample, count: progress.answers.count(where: \.isRight))
  }

  /// Counts the days of stability that the histories come to, at most 100 for each: beyond a hundred
  /// years, lvzhi and its peer differ.
  private static func replay(_ path: String) throws -> PassResult {
    let histories = try ReviewHistories.read(path)
    let model = FSRS()
    var days = 0.0
    let sample = Sample.timingProcessor {
      for history in histories {
        guard let first = history.first else { continue }
        let memory = history.dropFirst().reduce(model.first(first.grade)) { memory, review in
          model.next(memory, grade: review.grade, elapsedDays: review.elapsedDays)
        }
        days += min(memory.stability, 100)
      }
    }
    return PassResult(sample, count: Int(days.rounded()))
  }
}
