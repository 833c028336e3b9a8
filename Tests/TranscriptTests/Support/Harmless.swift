import Foundation
import TestSupport
import Testing

/// Checks that nothing in the output could act on a terminal or hide: no control characters but newlines
/// (and a carriage return before one), no bidirectional controls.
func expectHarmless(
  _ result: ProgramResult, sourceLocation: SourceLocation = #_sourceLocation
) {
  for text in [result.output, result.errors] {
    let found = harmfulScalars(in: text.replacingOccurrences(of: "\r\n", with: "\n"))
    #expect(found == [], "in \(text.debugDescription)", sourceLocation: sourceLocation)
  }
}

/// The scalars of a text that no output for people may hold.
func harmfulScalars(in text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { scalar in
    (scalar.properties.generalCategory == .control && scalar != "\n")
      || scalar.properties.isBidiControl
  }
}

extension Workplace {
  /// The folders of deputies, and whatever lies outside the places where things belong, in order.
  func everything() throws -> [String] {
    let known = ["home", "state", "user", "banks", "roster.csv"]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let beside = try FileManager.default.contentsOfDirectory(atPath: home)
    let deputies = try FileManager.default.contentsOfDirectory(atPath: "\(home)/deputies")
    return
      (names.filter { !known.contains($0) }
      + beside.filter { !["deputies", "backups", "cache"].contains($0) }.map { "home/\($0)" }
      + deputies.filter { !$0.hasPrefix(".") }.map { "home/deputies/\($0)" }).sorted()
  }
}
