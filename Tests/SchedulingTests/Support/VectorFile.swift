import Foundation
import Testing

/// A file of test vectors: lines of words, as `Vectors/README.md` explains them.
enum VectorFile {
  typealias Words = [Substring]

  /// The lines of `Vectors/<name>.txt`.
  static func lines(_ name: String, filePath: String = #filePath) throws -> [Words] {
    let url = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("../Vectors/\(name).txt").standardizedFileURL
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: " ") }
  }

  static func numbers(_ words: some Sequence<Substring>) throws -> [Double] {
    try words.map { try #require(Double($0), "\($0)") }
  }

  static func integer(_ word: some StringProtocol) throws -> Int {
    try #require(Int(word), "\(word)")
  }
}
