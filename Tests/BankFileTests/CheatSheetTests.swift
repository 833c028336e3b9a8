import BankFile
import Dates
import Diagnostics
import Foundation
import Questions
import Testing

/// The cheat-sheet of the manual is itself a bank; what it shows has to be read.
struct CheatSheetTests {
  private static func document() throws -> BankDocument {
    let path = "Documentation/Formats/cheat-sheet.md"
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: path)))
    let reading = BankReader.read(SourceText(path: path, bytes: bytes))
    guard case .bank(let document) = reading else {
      Issue.record("no bank: \(reading.findings)")
      throw CancellationError()
    }
    return document
  }

  @Test func `没有任何问题`() throws {
    let document = try Self.document()
    let found = BankCheck.allFindings(
      in: [document], registry: nil, on: try #require(CalendarDate(year: 2026, month: 11, day: 23)))
    #expect(found == [[]])
  }

  @Test(arguments: QuestionType.allCases)
  func `每种题型都有`(type: QuestionType) throws {
    let document = try Self.document()
    #expect((0..<document.count).contains { document.question(at: $0)?.type == type })
  }

  /// Fields of cases count through their children, which inherit them.
  @Test(arguments: FieldKey.allCases)
  func `每个栏目都有`(key: FieldKey) throws {
    let document = try Self.document()
    #expect((0..<document.count).contains { document.ranges(at: $0).fields[key] != nil })
  }

  /// But `region`, which would keep the whole bank from all other provinces.
  @Test(arguments: FrontMatterKey.allCases.filter { $0 != .region })
  func `说明里的每个键都有`(key: FrontMatterKey) throws {
    let document = try Self.document()
    let text = String(decoding: document.source.bytes, as: UTF8.self)
    let frontMatter = text.split(separator: "---\n")[0]
    #expect(frontMatter.split(separator: "\n").contains { $0.hasPrefix("\(key.rawValue):") })
  }

  @Test func `已是规范格式`() throws {
    let document = try Self.document()
    let text = String(decoding: document.source.bytes, as: UTF8.self)
    #expect(BankFormatter.format(document) == text)
  }
}
