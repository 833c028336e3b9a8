import Foundation
import Storage

/// A folder of its own for one test, gone afterwards.
final class TemporaryFolder: Sendable {
  let path: FilePath

  init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "lvzhi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = FilePath(place.path(percentEncoded: false))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.text)
  }

  /// Writes a file, making the folders above it.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> FilePath {
    let file = path.appending(name)
    try FileManager.default.createDirectory(
      atPath: file.folder.text, withIntermediateDirectories: true)
    try Data(Array(bytes)).write(to: URL(filePath: file.text))
    return file
  }

  func makeFolder(_ name: String) throws -> FilePath {
    let folder = path.appending(name)
    try FileManager.default.createDirectory(atPath: folder.text, withIntermediateDirectories: true)
    return folder
  }

  /// The names in a folder, hidden ones too, sorted.
  func names(in folder: FilePath) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.text).sorted()
  }
}

/// All bytes of a file.
func content(of file: FilePath) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: file.text)))
}
