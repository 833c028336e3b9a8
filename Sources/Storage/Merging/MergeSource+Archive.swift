import Diagnostics

extension MergeSource {
  /// Whether a member of an archive may belong to the parts of a home that are united.
  package static func mayBePart(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    guard let part = folders.firstIndex(where: { parts.contains($0) }) else { return false }
    return !folders[..<part].contains { $0 == "cache" || $0 == "backups" }
  }

  /// The parts of a path within an archive without empty ones and `.`; `nil` if it leads out of the archive or cannot be
  /// that of a file.
  static func components(of path: String) -> [String]? {
    guard !path.hasPrefix("/"), !path.hasSuffix("/"), !path.isEmpty else { return nil }
    let components = path.split(separator: "/").map(String.init).filter { $0 != "." }
    let isHarmless = components.allSatisfy { component in
      component != ".." && component.utf8.count <= 255
        && component.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\\"
        }
    }
    return isHarmless && !components.isEmpty ? components : nil
  }

  /// The folders in which the home stands: those before `deputies` and the like, which must be the same everywhere.
  static func root(of paths: [[String]]) throws(MergeSourceProblem) -> [String] {
    var roots: Set<[String]> = []
    for path in paths {
      guard let index = path.dropLast().firstIndex(where: { parts.contains($0) }) else { continue }
      let tells =
        telling.contains(path[index])
        || path[index] == "papers" && path.count == index + 3 && path.last == "paper.json"
      if tells { roots.insert(Array(path[..<index])) }
    }
    if roots.isEmpty, paths.contains(where: { $0.count > 1 && parts.contains($0[0]) }) { return [] }
    // Backups of a home hold others.
    let outer = roots.filter { root in
      !roots.contains { $0.count < root.count && root.starts(with: $0) }
    }
    guard let root = outer.first else { throw .noHome }
    guard outer.count == 1 else {
      throw .severalHomes(outer.map { $0.linked(by: "/") }.sorted())
    }
    return root
  }
}
