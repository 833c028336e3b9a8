package import Diagnostics
package import Statutes

/// `laws.yaml`; its format is described in `Documentation/Formats/registry.md`.
package enum LawRegistryFile {
  /// Reads the registry. A law, version or fact at fault is left out or lacks what could not be read, and
  /// the rest is there; the problems are in the order of the text.
  package static func read(
    _ source: SourceText
  ) -> (registry: LawRegistry, problems: [Diagnostic<SettingsProblem>]) {
    let reading = YAMLReading(source)
    var reader = LawRegistryReader()
    let registry = reading.root.map { reader.read($0) } ?? LawRegistry(laws: [])
    let problems = reading.problems + reader.settings.problems
    return (registry, problems.sorted { $0.range.start < $1.range.start })
  }
}
