import Diagnostics
import Foundation
import Statutes

/// Two versions of rules that nobody ever made, with every kind of change between them.
enum InventedLaw {
  static let old = fixture("2020-01-01")
  static let new = fixture("2025-01-01")

  static let comparison = StatuteComparer.compare(
    ComparedVersion(nil, text: old), ComparedVersion(nil, text: new))

  private static func fixture(_ day: String) -> StatuteText {
    let path = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../Fixtures/Laws/图书室办法@\(day).md").standardized.path
    return read(
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self))
  }

  static func read(_ text: String) -> StatuteText {
    StatuteTextReader.read(SourceText(path: "办法.md", text: text)).text
  }
}
