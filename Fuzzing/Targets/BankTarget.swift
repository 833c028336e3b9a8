import BankFile
import Dates
import Diagnostics
import Questions

extension FuzzTarget {
  /// A bank, read, checked and printed. The findings are in the file and in order; what was printed says the same, has no
  /// errors that were not there, and printing it again changes nothing.
  static let bank = FuzzTarget("bank", seeds: { try bankSeeds($0) }) { bytes in
    let source = SourceText(path: "bank.md", bytes: bytes)
    let reading = BankReader.read(source)
    try checkPlaces(reading.findings.map(\.range), in: bytes)
    guard case .bank(let document) = reading else { return }
    if let day = CalendarDate("2026-11-23") {
      let checked = BankCheck.allFindings(
        in: [document], registry: nil, on: day, inherited: true)
      for findings in checked { try checkPlaces(findings.map(\.range), in: bytes) }
    }
    let questions = document.everyQuestion
    let text = BankFormatter.format(document)
    guard case .bank(let again) = BankReader.read(SourceText(path: "bank.md", text: text)) else {
      throw BrokenPromise(description: "what was printed is no bank")
    }
    try BrokenPromise.unless(again.everyQuestion == questions, "other questions after printing")
    try BrokenPromise.unless(BankFormatter.format(again) == text, "printing twice differs")
  }

  /// Every kind of question, and some of each shipped bank behind its front matter.
  static func bankSeeds(_ files: SeedFiles) throws -> [[UInt8]] {
    let banks = try files.all(below: "question-banks", ".md").filter {
      $0.starts(with: Array("---".utf8))
    }
    let pieces = banks.flatMap { bank -> [[UInt8]] in
      let parts = String(decoding: bank, as: UTF8.self).split(separator: "\n## ")
      return parts.dropFirst().map { Array("\(parts[0].prefix(300))\n\n## \($0)\n".utf8) }
        .sampled(12)
    }
    return try files.all(below: "Tests/Fixtures/Banks", ".md") + pieces
  }

  /// That ranges lie in the input and come in its order.
  static func checkPlaces(_ ranges: [ByteRange], in bytes: [UInt8]) throws {
    try BrokenPromise.unless(
      ranges.allSatisfy { $0.start <= $0.end && Int($0.end) <= bytes.count },
      "a finding outside the input")
    let starts = ranges.map(\.start)
    try BrokenPromise.unless(starts == starts.sorted(), "findings out of order")
  }
}

extension BankDocument {
  /// Those that can be asked, `nil` for the others.
  fileprivate var everyQuestion: [Question?] { (0..<count).map { question(at: $0) } }
}
