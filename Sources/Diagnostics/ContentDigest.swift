import Crypto

/// SHA-256 of some bytes, shown in hexadecimal.
package struct ContentDigest: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(of content: some Sequence<UInt8>) {
    var hash = SHA256()
    hash.update(data: Array(content))
    bytes = Array(hash.finalize())
  }

  package init(of text: String) {
    self.init(of: text.utf8)
  }

  /// The first `count` (at most 64) lower-case hexadecimal digits.
  package func hexadecimal(_ count: Int = 64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let shown = bytes.prefix((count + 1) / 2).flatMap { byte in
      [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: shown.prefix(count), as: UTF8.self)
  }
}
