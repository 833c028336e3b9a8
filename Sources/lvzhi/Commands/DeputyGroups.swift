import Diagnostics
import Records

/// The deputies' groups of a roster.
struct DeputyGroups {
  /// Each once, in the order in which the roster first names it.
  private let names: [String]

  init(_ profiles: [Profile]) {
    names = profiles.compactMap { $0.text(.group) }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Throws a `Failure` with the groups that there are, unless `group` is one of them.
  func need(_ group: String) throws {
    guard !names.contains(group) else { return }
    throw Failure.notFound(
      .groupUnknown(HarmlessText.oneLine(group), known: names.map { HarmlessText.oneLine($0) }))
  }
}
