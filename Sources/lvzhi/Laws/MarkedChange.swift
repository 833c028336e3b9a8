import Console
import Diagnostics
import Statutes

/// A change of wording as it is shown: 〔-struck out-〕〔+put in+〕, long stretches without a change cut.
enum MarkedChange {
  /// Characters that stay beside a change.
  private static let context = 12

  static func text(_ difference: WordDifference) -> String {
    let segments = difference.segments
    return segments.indices.map { index in
      let text = HarmlessText.oneLine(segments[index].text)
      switch segments[index].kind {
      case .deleted: return "〔-\(text)-〕"
      case .inserted: return "〔+\(text)+〕"
      case .kept: return shortened(text, isFirst: index == 0, isLast: index == segments.count - 1)
      }
    }.joined()
  }

  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let head = isFirst ? "" : String(text.prefix(context))
    let tail = isLast ? "" : String(text.suffix(context))
    return text.count > head.count + tail.count + 4 ? "\(head)……\(tail)" : text
  }
}

/// Paints what stands between the marks of a change, from line to line.
struct ChangePainter {
  let painter: Painter
  private var style = Style.plain

  init(painter: Painter) {
    self.painter = painter
  }

  /// The line with deletions red, insertions green and underlined.
  mutating func paint(_ line: String) -> String {
    // The indentation stays plain: it would be underlined.
    var (painted, run) = (String(line.prefix { $0 == " " }), "")
    for character in line.dropFirst(painted.count) {
      if character == "〔" {
        painted += painter.paint(run, style)
        run = ""
      } else if style == .plain, run == "〔" {
        style = character == "-" ? .red : character == "+" ? [.green, .underline] : .plain
      }
      run.append(character)
      if character == "〕" {
        painted += painter.paint(run, style)
        (run, style) = ("", .plain)
      }
    }
    return painted + painter.paint(run, style)
  }
}
