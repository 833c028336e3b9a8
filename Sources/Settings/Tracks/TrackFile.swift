package import Diagnostics

/// A file of a track, `tracks/*.yaml`; its format is described in `Documentation/Formats/track.md`.
package enum TrackFile {
  /// Reads a track. The problems are in the order of the text; a track with problems may lack what was at
  /// fault and should not be served, since its lessons may be misnumbered. `nil` if it has no id, no title
  /// or no lesson.
  package static func read(
    _ source: SourceText
  ) -> (track: Track?, problems: [Diagnostic<SettingsProblem>]) {
    let reading = YAMLReading(source)
    var reader = TrackReader()
    let empty = YAMLValue(.mapping([]), at: ByteRange(0, 0))
    let track = reader.read(reading.root ?? empty)
    let problems = reading.problems + reader.settings.problems
    return (track, problems.sorted { $0.range.start < $1.range.start })
  }
}
