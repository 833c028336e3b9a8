import Console

/// Marks on passages of a statute text. They go through the layout as brackets and become bold, where colour
/// is on, as lines are written.
struct StatuteMarks: Sendable {
  private static let start: Character = "⟦"
  private static let end: Character = "⟧"

  let open: String
  let close: String

  /// Signs that the output turns into bold, or brackets that everybody sees.
  init(painted: Bool) {
    (open, close) = painted ? (String(Self.start), String(Self.end)) : ("〔", "〕")
  }

  /// `text` up to `end` with every range put between marks; the ranges are in order and apart.
  func mark(
    _ text: String, _ ranges: [Range<String.Index>], upTo end: String.Index? = nil
  ) -> String {
    var marked = ""
    var place = text.startIndex
    for range in ranges {
      marked += text[place..<range.lowerBound] + open + text[range] + close
      place = range.upperBound
    }
    return marked + text[place..<(end ?? text.endIndex)]
  }

  /// Lines that were laid out, with what stands between signs in bold.
  static func painted(_ lines: [String], with painter: Painter) -> [String] {
    guard painter.isOn, lines.contains(where: { $0.contains(start) || $0.contains(end) }) else {
      return lines
    }
    var isBold = false
    return lines.map { line in
      var painted = ""
      var piece = ""
      for character in line {
        guard character == start || character == end else {
          piece.append(character)
          continue
        }
        painted += painter.paint(piece, isBold ? .bold : .plain)
        piece = ""
        isBold = character == start
      }
      return painted + painter.paint(piece, isBold ? .bold : .plain)
    }
  }
}
