import Foundation
package import Testing

/// Compares texts with the files in `Golden/` beside the test.
package enum Golden {
  /// Fails the test if the text differs from the file `Golden/<name>`. With `LVZHI_RECORD=1` in the
  /// environment the file is written instead, and the test fails as well, so that a recording run is
  /// never taken for a passing one.
  package static func check(
    _ text: String, _ name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["LVZHI_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(url.path)", sourceLocation: sourceLocation)
      return
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      Issue.record(
        "no golden file \(url.path); LVZHI_RECORD=1 makes it", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    if text != expected {
      Issue.record(
        "\(name) differs:\n\(difference(from: expected, to: text))", sourceLocation: sourceLocation)
    }
  }

  /// The lines that were removed (-) and added (+), each with its number.
  static func difference(from expected: String, to actual: String) -> String {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let changes = lines(actual).difference(from: lines(expected)).map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      }
    }
    return changes.joined(separator: "\n")
  }
}
