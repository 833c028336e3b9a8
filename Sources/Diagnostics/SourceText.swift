/// The bytes of one file with the name it is shown under. Ranges into it stay valid because it never
/// changes.
package struct SourceText: Sendable {
  /// The path as the user would write it; shown in findings.
  package let path: String

  /// All bytes, a leading byte-order mark included.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Length of the leading UTF-8 byte-order mark: 3 or 0.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  package func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}
