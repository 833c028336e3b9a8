import Foundation

/// The files of the repository that inputs are made of.
struct SeedFiles: Sendable {
  /// The folder of the repository.
  let root: URL

  /// The repository that this file was compiled in.
  static let repository = SeedFiles(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../.."))

  /// The file at a path from the root.
  func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appending(path: path)))
  }

  /// The files below a folder whose names end so, in the order of their paths.
  func all(below folder: String, _ ending: String) throws -> [[UInt8]] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
      .map { try bytes(folder + "/" + $0) }
  }

  /// The lines of the files below a folder, without those that are not wanted and with none twice.
  func lines(
    below folder: String, _ ending: String, _ isWanted: (Substring) -> Bool
  ) throws -> [[UInt8]] {
    var seen: Set<Substring> = []
    return try all(below: folder, ending).flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .filter { isWanted($0) && seen.insert($0).inserted }
    }.map { Array($0.utf8) }
  }
}

extension [[UInt8]] {
  /// At most so many of them, from the first on at equal distances.
  func sampled(_ most: Int) -> Self {
    guard count > most else { return self }
    return (0..<most).map { self[$0 * count / most] }
  }
}
