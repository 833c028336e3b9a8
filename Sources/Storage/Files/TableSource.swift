/// Tables that somebody names.
package enum TableSource {
  /// The longest file that is read, in bytes.
  package static let longest = 64 << 20

  /// The bytes of a regular file.
  /// - Throws: `fileTooLong`, or what the system said.
  package static func bytes(of path: FilePath) throws(StorageError) -> [UInt8] {
    try OpenFile.reading(path).readAll(upTo: longest)
  }
}
