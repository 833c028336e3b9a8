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

  /// The cache of a deputy. Looks at the stamps of all files involved, and opens none.
  init(_ id: DeputyID, _ program: Program) throws {
    file = CacheFile("glance-\(id.text)", of: program.home)
    let banks = program.library.entries.map { "\($0.file.text) \(FileStamp(of: $0.file))" }
    let preferences = program.preferences
    key =
      ([
        Version.number, try program.store.stamps(of: id), "\(preferences.retention)",
        preferences.regions.joined(separator: ","), program.dialogue.language.rawValue,
      ] + banks).joined(separator: "\n")
  }

  /// What was kept; `nil` if anything has changed since.
  var glance: DeskGlance? {
    file.read(for: key).map { DeskGlance(text: String(decoding: $0, as: UTF8.self)) }
  }

  func keep(_ glance: DeskGlance) {
    file.write(Array(glance.text.utf8), for: key)
  }
}
