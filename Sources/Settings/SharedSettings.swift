package import Diagnostics
import Papers

/// What a file below a folder of banks holds besides questions: a track, a blueprint, the rules of a contest, a rubric.
package protocol SharedSettings: Sendable {
  /// The folder in which such files lie, such as `tracks`.
  static var folderName: String { get }

  /// The id, of which the first file found counts.
  var sharedID: String { get }

  /// Reads a file. With problems the value lacks what was at fault and should not be used; `nil` if too little was understood.
  static func read(
    _ source: SourceText
  ) -> (value: Self?, problems: [Diagnostic<SettingsProblem>])
}

extension Track: SharedSettings {
  package static var folderName: String { "tracks" }
  package var sharedID: String { id }

  package static func read(
    _ source: SourceText
  ) -> (value: Track?, problems: [Diagnostic<SettingsProblem>]) {
    let (track, problems) = TrackFile.read(source)
    return (track, problems)
  }
}

extension Blueprint: SharedSettings {
  package static var folderName: String { "papers" }
  package var sharedID: String { id.text }

  package static func read(
    _ source: SourceText
  ) -> (value: Blueprint?, problems: [Diagnostic<SettingsProblem>]) {
    let (blueprint, problems) = BlueprintFile.read(source)
    return (blueprint, problems)
  }
}

extension ContestRules: SharedSettings {
  package static var folderName: String { "contests" }
  package var sharedID: String { id }

  package static func read(
    _ source: SourceText
  ) -> (value: ContestRules?, problems: [Diagnostic<SettingsProblem>]) {
    let (rules, problems) = ContestRulesFile.read(source)
    return (rules, problems)
  }
}

extension Rubric: SharedSettings {
  package static var folderName: String { "rubrics" }
  package var sharedID: String { id }

  package static func read(
    _ source: SourceText
  ) -> (value: Rubric?, problems: [Diagnostic<SettingsProblem>]) {
    let (rubric, problems) = RubricFile.read(source)
    return (rubric, problems)
  }
}
