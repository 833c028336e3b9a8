package import Diagnostics

/// A file of a rubric, `rubrics/*.yaml`; its format is described in `Documentation/Formats/rubric.md`.
package enum RubricFile {
  /// Reads a rubric. The problems are in the order of the text; a rubric with problems should not be used, since it may lack
  /// what was at fault. `nil` if there is no id, title, subject or indicator.
  package static func read(
    _ source: SourceText
  ) -> (rubric: Rubric?, problems: [Diagnostic<SettingsProblem>]) {
    let reading = YAMLReading(source)
    var reader = RubricReader()
    let empty = YAMLValue(.mapping([]), at: ByteRange(0, 0))
    let rubric = reader.read(reading.root ?? empty)
    let problems = reading.problems + reader.settings.problems
    return (rubric, problems.sorted { $0.range.start < $1.range.start })
  }
}
