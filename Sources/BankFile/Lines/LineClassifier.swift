import Diagnostics

/// Tells what a line is by its first bytes. Headings and code fences are the caller's.
enum LineClassifier {
  /// The kind of the line `start..<end` (without line break). Reads a few bytes of most lines, all of a
  /// plain bullet's.
  static func classify(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    guard start < end else { return Line(.blank, start, content: start, end) }
    switch bytes[start] {
    case .hyphen:
      return bullet(bytes, start, end)
    case .space, .tab:
      return indented(bytes, start, end)
    case .backslash:
      return Line(.escaped, start, content: start + 1, end)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return numbered(bytes, start, end)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: "["), 0xC2, 0xE2,
      0xEF:
      return option(bytes, start, end) ?? text(bytes, start, end)
    case 0xE3:
      return afterIdeographs(bytes, start, end)
    default:
      return text(bytes, start, end)
    }
  }

  private static func text(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    guard let match = FieldKeyMatcher.match(bytes, start, end) else {
      return Line(.text, start, content: start, end)
    }
    return Line(
      match.isExact ? .field : .nearField, start, content: match.content, end,
      detail: match.key.rawValue)
  }

  private static func option(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line? {
    guard let option = OptionLine(bytes, start, end) else { return nil }
    return Line(.option, start, content: option.content, end, detail: option.mark.rawValue)
  }

  private static func bullet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    if let option = option(bytes, start, end) { return option }
    guard bytes.byte(at: start + 1, before: end) == .space else { return text(bytes, start, end) }
    let content = bytes.skipWhiteSpace(from: start + 2, before: end)
    guard let arrow = Arrow(bytes, content, end) else {
      return Line(.bullet, start, content: content, end)
    }
    return Line(.pair, start, content: content, end, detail: arrow.isFullWidth ? 1 : 0)
  }

  private static func numbered(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    var index = start + 1
    while index < end, index - start < 9, bytes[index].isDigit { index += 1 }
    let sign = bytes.byte(at: index, before: end)
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"),
      bytes.whiteSpace(at: index + 1, before: end) > 0
    else { return text(bytes, start, end) }
    let content = bytes.skipWhiteSpace(from: index + 1, before: end)
    return Line(.numbered, start, content: content, end)
  }

  private static func indented(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    let content = bytes.skipWhiteSpace(from: start, before: end)
    guard content < end else { return Line(.blank, start, content: end, end) }
    if bytes[content] == UInt8(ascii: ">") {
      let after = bytes.skipWhiteSpace(from: content + 1, before: end)
      return Line(.feedback, start, content: after, end)
    }
    if let option = option(bytes, start, end) { return option }
    if content == start + 1, case let line = text(bytes, start, end), line.kind == .nearField {
      return line
    }
    return Line(.indented, start, content: content, end)
  }

  /// A line that starts with U+3000, as Chinese paragraphs do, or with another sign of that block.
  private static func afterIdeographs(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
    if bytes.skipWhiteSpace(from: start, before: end) == end {
      return Line(.blank, start, content: end, end)
    }
    return option(bytes, start, end) ?? text(bytes, start, end)
  }
}
