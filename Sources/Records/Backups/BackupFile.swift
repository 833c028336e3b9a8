/// One file in a backup.
package struct BackupFile: Hashable, Sendable {
  /// Within the home, with `/` between folders.
  package let path: String
  /// SHA-256 of its content, 64 lower-case hexadecimal digits.
  package let digest: String

  package init(path: String, digest: String) {
    self.path = path
    self.digest = digest
  }

  /// Whether a path leads to somewhere below the folder it starts from, whatever is there: every part is a name,
  /// and not that of the folder itself or of the one above.
  package static func isSafe(_ path: String) -> Bool {
    guard !path.utf8.contains(0) else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { part in
        !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8)
          && !part.elementsEqual("..".utf8)
      }
  }
}
