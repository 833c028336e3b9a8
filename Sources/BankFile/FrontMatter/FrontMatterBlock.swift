import Diagnostics

/// The lines between the two `---` at the top of a file.
struct FrontMatterBlock {
  /// The opening line.
  let opening: ByteRange
  /// Everything between the two lines.
  let content: ByteRange
  /// Behind the closing line; where the content ends if there is none.
  let bodyStart: Int
  let isClosed: Bool

  /// `nil` if the first line that is not blank is not `---`. An unclosed block is taken to end before the
  /// first `## `.
  init?(_ bytes: Span<UInt8>, from start: Int) {
    var index = start
    while case let next = Self.nextLine(bytes, index), index < bytes.count,
      bytes.trimmed(index, next).isEmpty
    {
      index = next
    }
    guard Self.isRule(bytes, index) else { return nil }
    opening = bytes.trimmed(index, bytes.endOfLine(from: index))
    let contentStart = Self.nextLine(bytes, index)
    index = contentStart
    var firstQuestion: Int?
    while index < bytes.count, !Self.isRule(bytes, index) {
      if firstQuestion == nil, Heading(bytes, index, bytes.endOfLine(from: index))?.level == 2 {
        firstQuestion = index
      }
      index = Self.nextLine(bytes, index)
    }
    isClosed = index < bytes.count
    let end = isClosed ? index : firstQuestion ?? bytes.count
    content = ByteRange(contentStart, end)
    bodyStart = isClosed ? Self.nextLine(bytes, index) : end
  }

  /// Whether the line at `index` is `---`.
  private static func isRule(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 3 <= bytes.count, bytes[index] == .hyphen, bytes[index + 1] == .hyphen,
      bytes[index + 2] == .hyphen
    else { return false }
    let end = bytes.endOfLine(from: index)
    return bytes.skipWhiteSpace(from: index + 3, before: end) == end
  }

  private static func nextLine(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    min(bytes.endOfLine(from: index) + 1, bytes.count)
  }
}
