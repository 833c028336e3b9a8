/// Why a ZIP archive could not be read or made.
package enum ZipFault: Error, Sendable, Hashable {
  /// The bytes are no ZIP archive, or its table of contents is damaged.
  case notAnArchive
  /// A member is damaged, encrypted, or packed in a way that is not known here.
  case unreadable(member: String)
  /// A member unpacks to more bytes than the caller allows.
  case tooLarge(member: String)
  /// Memory is short.
  case noMemory
}
