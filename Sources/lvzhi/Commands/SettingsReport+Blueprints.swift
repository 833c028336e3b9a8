import Diagnostics
import Papers
import Sessions
import Settings
import Storage

extension SettingsReport {
  /// Checks files of blueprints by themselves, and whether a paper can be drawn from `pool`.
  init(blueprints paths: [FilePath], failures: [StorageError], pool: [PoolQuestion]) {
    self.init(
      paths, failures: failures,
      summary: { .blueprintCheckSummary(errors: $0, warnings: $1, files: $2) }
    ) { path throws(StorageError) in
      let file = try BlueprintLibrary.read(path)
      let faults = file.problems.map { Line($0, code: "blueprint-file") }
      guard let blueprint = file.value, faults.isEmpty else { return (file.source, faults) }
      return (file.source, Self.shortages(blueprint, file.source, pool))
    }
  }

  /// What a blueprint asks for and the banks do not have, each at the section that asks.
  private static func shortages(
    _ blueprint: Blueprint, _ source: SourceText, _ pool: [PoolQuestion]
  ) -> [Line] {
    let maker = PaperMaker(blueprint, digest: BlueprintFile.digest(of: source), pool: pool)
    do throws(PaperShortages) {
      _ = try maker.paper(seed: 1, variants: [.a])
      return []
    } catch {
      return error.shortages.map { shortage in
        Line(
          severity: .error, code: "blueprint-shortage", message: shortage.message,
          range: blueprint.sections[shortage.demand.section - 1].place)
      }
    }
  }
}
