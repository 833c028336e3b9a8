import Diagnostics
import Questions
import Records
import Settings
import Storage

/// Keeps the glance at a deputy from one start to the next, as long as neither the journals nor the banks nor
/// the preferences that it follows from have changed.
@MainActor
struct GlanceCache {
  private let file: CacheFile
  private let key: String
  private let program: Program

  /// The cache of a deputy. Looks at the stamps of all files involved, and opens none.
  init(_ id: DeputyID, _ program: Program) throws {
    self.program = program
    file = CacheFile("glance-\(id.text)", of: program.home)
    let banks = program.library.entries.map { "\($0.file.text) \(FileStamp(of: $0.file))" }
    let preferences = program.preferences
    key =
      ([
        Version.number, try program.store.stamps(of: id), "\(preferences.retention)",
        preferences.regions.linked(by: ","), "\(preferences.servesSuperseded)",
        program.dialogue.language.rawValue,
      ] + LawLibrary.stamps(in: program.bankFolders) + banks).linked(by: "\n")
  }

  /// What was kept; `nil` if anything has changed since, or if other questions are served by now.
  var glance: DeskGlance? {
    guard let kept = file.read(for: key) else { return nil }
    let parts = String(decoding: kept, as: UTF8.self)
      .split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ServingDays(text: parts[0])?.contains(program.dayInForce) == true
    else { return nil }
    return DeskGlance(text: String(parts[1]))
  }

  func keep(_ glance: DeskGlance) {
    let days = ServingDays(from: program.dayInForce, until: program.nextChangeOfServing)
    file.write(Array("\(days.text)\n\(glance.text)".utf8), for: key)
  }
}
