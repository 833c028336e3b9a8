import Crypto

/// SHA-256 of a file that is read, or copied, piece by piece: the memory needed does not grow with the file.
enum FileDigest {
  /// Bytes read at once.
  static let piece = 1 << 20

  /// Of the first `size` bytes, or of all there are; `taking` gets them as they come.
  /// - Returns: 64 lower-case hexadecimal digits, and how many bytes there were.
  static func of(
    _ file: borrowing OpenFile, size: Int,
    taking: (ArraySlice<UInt8>) throws(StorageError) -> Void = { _ throws(StorageError) in }
  ) throws(StorageError) -> (digest: String, bytes: Int) {
    var hash = SHA256()
    var place = 0
    while place < size {
      let bytes = try file.read(at: place, count: min(piece, size - place))
      if bytes.isEmpty { break }
      hash.update(data: bytes)
      try taking(bytes[...])
      place += bytes.count
    }
    let digits = Array("0123456789abcdef".utf8)
    let text = hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return (String(decoding: text, as: UTF8.self), place)
  }

  /// Of the file at `path`.
  static func of(_ path: FilePath) throws(StorageError) -> String {
    let file = try OpenFile.reading(path)
    return try of(file, size: file.status().size).digest
  }

  /// Of the file at `path` as the medium has it: what the system still keeps of it in memory is dropped first,
  /// as far as it lets itself be told.
  static func readBack(_ path: FilePath) throws(StorageError) -> String {
    let file = try OpenFile.reading(path)
    file.forgetCached()
    return try of(file, size: file.status().size).digest
  }
}
