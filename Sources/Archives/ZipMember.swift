/// A file within a ZIP archive.
package struct ZipMember: Sendable, Hashable {
  /// The path within the archive, with `/` between folders.
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
