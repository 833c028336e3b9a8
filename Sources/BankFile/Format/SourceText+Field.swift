import Diagnostics

extension SourceText {
  /// Whether a blank line stands above the line with the key of a field, whose content is given.
  func isFieldBelowBlankLine(_ content: ByteRange) -> Bool {
    let bytes = bytes.span
    var index = Int(bytes.trimmed(0, Int(content.start)).end)
    while index > 0, bytes[index - 1] != .newline { index -= 1 }
    let above = index - 1
    guard above > 0 else { return false }
    var start = above
    while start > 0, bytes[start - 1] != .newline { start -= 1 }
    return bytes.trimmed(start, above).isEmpty
  }
}
