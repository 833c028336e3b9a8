package import Diagnostics

/// A file of a blueprint, `papers/*.yaml`; its format is described in `Documentation/Formats/blueprint.md`.
package enum BlueprintFile {
  /// Reads a blueprint. The problems are in the order of the text; a blueprint with problems should not be
  /// used, since it may lack what was at fault. `nil` if it has no id, title, minutes, pass mark or section.
  package static func read(
    _ source: SourceText
  ) -> (blueprint: Blueprint?, problems: [Diagnostic<SettingsProblem>]) {
    let reading = YAMLReading(source)
    var reader = BlueprintReader()
    let empty = YAMLValue(.mapping([]), at: ByteRange(0, 0))
    let blueprint = reader.read(reading.root ?? empty)
    let problems = reading.problems + reader.settings.problems
    return (blueprint, problems.sorted { $0.range.start < $1.range.start })
  }

  /// 8 hexadecimal digits over the file's text, a byte order mark and carriage returns left out, which some
  /// ways of copying files add.
  package static func digest(of source: SourceText) -> String {
    let text = source.bytes.dropFirst(source.byteOrderMarkLength).filter { $0 != 0x0D }
    return ContentDigest(of: text).hexadecimal(8)
  }
}
