import Crypto
import CryptoExtras

/// A passphrase or a four-digit code in a form that can be kept in a file: salted and slow to try.
///
/// It keeps honest people apart on one machine. It is not encryption, and four digits are found by
/// whoever has the file and some minutes.
package struct PassphraseHash: Hashable, Sendable {
  /// `scrypt$N$r$p$salt$hash`, salt and hash in hexadecimal.
  package let text: String

  /// Hashes a passphrase with 16 random bytes of salt; takes about a tenth of a second and 32 MB.
  /// `nil` only if memory is short.
  package init?(of passphrase: String) {
    let cost = Cost(rounds: 1 << 15, blockSize: 8, parallelism: 1)
    let salt = Randomness.bytes(16)
    guard let hash = cost.hash(passphrase, salt) else { return nil }
    text =
      "scrypt$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)"
      + "$\(Self.hexadecimal(salt))$\(Self.hexadecimal(hash))"
  }

  /// A kept hash. Anything may be given; what is not of the form matches no passphrase.
  package init(text: String) {
    self.text = text
  }

  /// Whether this is the hash of `passphrase`; takes as long as making it.
  package func matches(_ passphrase: String) -> Bool {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]),
      let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = Self.bytes(parts[4]), let expected = Self.bytes(parts[5]),
      let cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism).reasonable,
      let hash = cost.hash(passphrase, salt), hash.count == expected.count
    else { return false }
    return zip(hash, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The parameters of scrypt (RFC 7914).
  private struct Cost {
    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    /// Itself, unless a file asks for work that never ends or memory that is not there.
    var reasonable: Cost? {
      let sound =
        (2...(1 << 20)).contains(rounds) && rounds & (rounds - 1) == 0
        && (1...32).contains(blockSize) && (1...16).contains(parallelism)
        && rounds * blockSize <= 1 << 20
      return sound ? self : nil
    }

    func hash(_ passphrase: String, _ salt: [UInt8]) -> [UInt8]? {
      let key = try? KDF.Scrypt.deriveKey(
        from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
        blockSize: blockSize, parallelism: parallelism)
      return key.map { unsafe $0.withUnsafeBytes { unsafe Array($0) } }
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard !digits.isEmpty, digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    return bytes
  }
}
