import Diagnostics
import Settings

/// A finding with its place as people count, for comparing.
struct Finding: Equatable, Sendable, CustomStringConvertible {
  let position: String
  let problem: SettingsProblem
  let text: String

  init(_ position: String, _ problem: SettingsProblem, _ text: String) {
    self.position = position
    self.problem = problem
    self.text = text
  }

  init(_ diagnostic: Diagnostic<SettingsProblem>, in source: SourceText) {
    let index = LineIndex(source)
    position = index.position(of: Int(diagnostic.range.start)).description
    problem = diagnostic.problem
    text = source.text(in: diagnostic.range)
  }

  var description: String { "\(position) \(problem) [\(text)]" }
}
