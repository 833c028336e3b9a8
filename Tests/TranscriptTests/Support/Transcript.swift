import Foundation
import TestSupport
import Testing

/// Whole runs as text, for a golden file: each command line, the lines it was given, what it said on
/// standard output and on standard error, and its exit status.
struct Transcript {
  let workplace: Workplace
  private(set) var text = ""

  init(at workplace: Workplace) {
    self.workplace = workplace
  }

  /// Runs a line as a shell would take it; words are separated by blanks only.
  mutating func run(_ line: String, input: String = "") throws {
    let result = try workplace.run(
      line.split(separator: " ").map(String.init), input: input)
    text += "$ lvzhi \(line)\n"
    text += marked("< ", input) + marked("", result.output) + marked("! ", result.errors)
    text += "= \(result.status)\n\n"
  }

  /// Compares everything so far with a golden file.
  func check(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let stable = text.replacingOccurrences(of: workplace.folder.path, with: "/work")
    try Golden.check(
      stable, "\(name).txt", filePath: Fixture.goldenPlace + "/-", sourceLocation: sourceLocation)
  }

  private func marked(_ mark: String, _ text: String) -> String {
    // A carriage return is shown, and "\r\n" would be one character that is no line break.
    let text = text.replacingOccurrences(of: "\r\n", with: "␍\n")
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
      .map { "\(mark)\($0)\n" }.joined()
  }
}
