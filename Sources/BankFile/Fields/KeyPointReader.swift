import Diagnostics
import Questions

/// One bullet of 要点, or a line that should have been one.
struct KeyPointItem {
  /// Its first line.
  let line: ByteRange
  /// From behind the bullet to its end.
  var content: ByteRange
  var suffix: PointsSuffix?
  var fault: AnswerFault?
}

/// Reads the list in 要点: bullets that end in their points, `(2)`, each going on in indented lines.
enum KeyPointReader {
  static func items(_ source: SourceText, _ range: ByteRange) -> [KeyPointItem] {
    let bytes = source.bytes.span
    var items: [KeyPointItem] = []
    for line in source.lines(in: range) {
      let (start, end) = (Int(line.start), Int(line.end))
      let isBullet =
        bytes.byte(at: start, before: end) == .hyphen
        && bytes.whiteSpace(at: start + 1, before: end) > 0
      if bytes.trimmed(start, end).isEmpty {
        continue
      } else if isBullet {
        items.append(KeyPointItem(line: line, content: bytes.trimmed(start + 1, end)))
      } else if let last = items.last, last.fault == nil,
        bytes.whiteSpace(at: start, before: end) > 0
      {
        items[items.count - 1].content = bytes.trimmed(Int(last.content.start), end)
      } else {
        items.append(KeyPointItem(line: line, content: line, fault: .notAKeyPoint))
      }
    }
    for index in items.indices where items[index].fault == nil {
      let suffix = PointsSuffix(bytes, items[index].content)
      items[index].suffix = suffix
      if suffix == nil || suffix?.text.isEmpty == true { items[index].fault = .noPoints }
    }
    return items
  }
}
