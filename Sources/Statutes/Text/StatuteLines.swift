import Diagnostics

/// The lines of a statute text, and how its paragraphs are set off.
struct StatuteLines {
  /// How one sees where a paragraph begins.
  enum Layout {
    /// It is indented.
    case indented
    /// An empty line stands before it.
    case spaced
    /// Only by how the line before it ends.
    case close
  }

  /// How articles begin.
  enum ArticleForm {
    /// 第三条　
    case spaced
    /// 第三条, and the text at once
    case unspaced
    /// 三、
    case listed
  }

  let lines: [StatuteLine]
  let layout: Layout
  let form: ArticleForm
  /// The length of the whole file in bytes.
  let byteCount: Int

  init(_ source: SourceText) {
    byteCount = source.bytes.count
    let all = Self.mended(Self.split(source))
    let form =
      [ArticleForm.spaced, .unspaced].first { form in
        all.contains { StatuteLineParts.article($0.text, form) != nil }
      } ?? .listed
    let heads = all.filter { StatuteLineParts.article($0.text, form) != nil }
    (lines, self.form) = (all, form)
    if heads.count(where: \.isIndented) * 2 > heads.count {
      layout = .indented
    } else if heads.count(where: \.followsGap) * 2 > heads.count {
      layout = .spaced
    } else {
      layout = .close
    }
  }

  /// Lines that were broken within the number that they begin with are put together.
  private static func mended(_ lines: [StatuteLine]) -> [StatuteLine] {
    var mended: [StatuteLine] = []
    for line in lines {
      if let last = mended.last, !line.followsGap,
        StatuteLineParts.isNumberBrokenOff(last.text, before: line.text)
      {
        mended[mended.count - 1] = StatuteLine(
          text: last.text + line.text,
          range: ByteRange(start: last.range.start, end: line.range.end),
          isIndented: last.isIndented, followsGap: last.followsGap)
      } else {
        mended.append(line)
      }
    }
    return mended
  }

  private static func split(_ source: SourceText) -> [StatuteLine] {
    var lines: [StatuteLine] = []
    var followsGap = true
    var start = source.byteOrderMarkLength
    while start < source.bytes.count {
      let end =
        source.bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        ?? source.bytes.count
      let raw = source.text(in: ByteRange(start, end)).unicodeScalars
      let body = raw.drop(while: \.properties.isWhitespace)
      if let last = body.lastIndex(where: { !$0.properties.isWhitespace }) {
        let text = String(body[...last])
        let indent = raw[..<body.startIndex].reduce(0) { $0 + UTF8.width($1) }
        lines.append(
          StatuteLine(
            text: text,
            range: ByteRange(start + indent, min(end, start + indent + text.utf8.count)),
            isIndented: indent > 0, followsGap: followsGap))
        followsGap = false
      } else {
        followsGap = true
      }
      start = end + (source.bytes[end...].starts(with: [13, 10]) ? 2 : 1)
    }
    return lines
  }
}
