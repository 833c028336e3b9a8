import BankFile
import Dates
import Diagnostics
import Questions
import Statutes
import Testing

/// A bank written with marks 1️⃣, 2️⃣, … where findings are expected. 0 stands for the start of the file.
struct MarkedBank {
  private let source: SourceText
  /// The byte at which each mark stood.
  private let places: [Int: UInt32]

  /// `body` follows a front matter that names the bank `id` and the version of 代表法 in force.
  init(_ body: String, id: String = "jia", laws: String = "代表法: 2025-03-11") {
    let header = "---\nid: \(id)\ntitle: 甲\nlanguage: zh-Hans\nlicense: CC-BY-4.0\n"
    let lawLines = laws.isEmpty ? "" : "laws:\n  \(laws)\n"
    var text = String.UnicodeScalarView()
    var places: [Int: UInt32] = [:]
    for scalar in (header + lawLines + "---\n\n" + body).unicodeScalars {
      if scalar == "\u{20E3}" {
        text.removeLast()
        let digit = text.removeLast()
        places[Int(digit.value) - 0x30] = UInt32(String(text).utf8.count)
      } else {
        text.append(scalar)
      }
    }
    source = SourceText(path: "\(id).md", text: String(text))
    self.places = places.merging([0: 0]) { marked, _ in marked }
  }

  /// The bank as read, which must be free of faults.
  func document(sourceLocation: SourceLocation = #_sourceLocation) throws -> BankDocument {
    guard case .bank(let document) = BankReader.read(source) else {
      Issue.record("no bank: \(BankReader.read(source))", sourceLocation: sourceLocation)
      throw NoBank()
    }
    #expect(document.findings == [], sourceLocation: sourceLocation)
    return document
  }

  private struct NoBank: Error {}

  /// The mark at which a finding starts, `nil` if there is none.
  func mark(of range: ByteRange) -> Int? {
    places.first { $0.value == range.start }?.key
  }

  func text(in range: ByteRange) -> String { source.text(in: range) }
}

/// A finding expected at a mark.
struct Expected: Equatable, CustomStringConvertible, Sendable {
  let mark: Int?
  let problem: CheckProblem

  init(_ mark: Int?, _ problem: CheckProblem) {
    self.mark = mark
    self.problem = problem
  }

  var description: String { "\(mark.map(String.init) ?? "elsewhere"): \(problem)" }
}

/// Checks that banks, checked together, have exactly these findings, bank by bank.
func expect(
  _ banks: [MarkedBank], find expected: [[Expected]], registry: LawRegistry? = Fixture.registry,
  on day: String = "2026-11-23", sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let documents = try banks.map { try $0.document(sourceLocation: sourceLocation) }
  let findings = BankCheck.findings(in: documents, registry: registry, on: Fixture.day(day))
  let found = zip(banks, findings).map { bank, findings in
    findings.map { Expected(bank.mark(of: $0.range), $0.problem) }
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// Checks that one bank has exactly these findings.
func expect(
  _ body: String, finds expected: [Expected], laws: String = "代表法: 2025-03-11",
  on day: String = "2026-11-23", sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expect(
    [MarkedBank(body, laws: laws)], find: [expected], on: day, sourceLocation: sourceLocation)
}
