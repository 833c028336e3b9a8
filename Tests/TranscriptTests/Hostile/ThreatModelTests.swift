import Foundation
import Testing

/// Each line of Documentation/ThreatModel.md names a test; that it is there, not what it does.
@Suite struct ThreatModelTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The names in the last column.
  private static func named() throws -> [String] {
    let path = root.appendingPathComponent("Documentation/ThreatModel.md")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| "), line.hasSuffix("` |") else { return nil }
      return line.dropLast(3).split(separator: "`").last.map(String.init)
    }
  }

  /// All Swift of the tests in one text.
  private static func sources() throws -> String {
    var text = ""
    for folder in ["Tests", "Fuzzing"].map({ root.appendingPathComponent($0) }) {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        if file.pathExtension == "swift" { text += try String(contentsOf: file, encoding: .utf8) }
      }
    }
    return text
  }

  @Test func 每一条都有测试() throws {
    let (names, sources) = (try Self.named(), try Self.sources())
    #expect(names.count >= 30)
    for name in names {
      #expect(
        sources.contains("func \(name)(") || sources.contains("func `\(name)`("), "\(name)")
    }
  }
}
