import Diagnostics

/// The text of a pair, `left => right`.
enum PairText {
  /// What stands before the first `=>` and what behind it; all is left if there is none.
  static func sides(_ text: String) -> (left: String, right: String) {
    let bytes = Array(text.utf8)
    guard let arrow = Arrow(bytes.span, 0, bytes.count) else { return (text.trimmed, "") }
    let left = String(decoding: bytes[..<Int(arrow.range.start)], as: UTF8.self)
    let right = String(decoding: bytes[Int(arrow.range.end)...], as: UTF8.self)
    return (left.trimmed, right.trimmed)
  }
}
