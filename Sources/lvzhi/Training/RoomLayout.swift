import Console
import Diagnostics

/// Lays out what a room sees, so that whoever sits at the back can read it: one column in the middle of the screen, with
/// as much space between its parts as there is room for, and nothing cut off.
///
/// The rule. The first row, the last but one and the last are for the head, for what came in, and for typing; the rows
/// beside them stay empty. The column leaves a twelfth of the width free at each side, and is never wider than 108
/// columns: longer lines are hard to follow from afar. Of the spacings, loosest first, the first that fits is taken:
/// three blank lines between blocks and one between the lines of a text, then two and one, two, one, none. What does not
/// fit with one blank line is set over several screens, part by part; a part that does not fit by itself first over the
/// whole width.
struct RoomLayout {
  struct Line: Equatable {
    let text: String
    let style: Style
    var isCentred = false
  }

  let columns: Int
  let rows: Int

  private let measure = DisplayWidth()

  /// A spacing: blank lines between blocks, and between the lines of a text.
  private struct Spacing {
    let between: Int
    let within: Int

    static let all = [(3, 1), (2, 1), (2, 0), (1, 0), (0, 0)].map {
      Spacing(between: $0.0, within: $0.1)
    }
  }

  init(columns: Int, rows: Int) {
    self.columns = max(columns, 20)
    self.rows = max(rows, 8)
  }

  init(_ size: TerminalSize) {
    self.init(columns: size.columns, rows: size.rows)
  }

  /// Rows for the blocks.
  private var room: Int { rows - 5 }

  /// The widths that are tried, the pleasant one first.
  private var widths: [Int] {
    [max(min(columns - 2 * max(columns / 12, 2), 108), 16), columns - 2]
  }

  /// The screens of a page: each has `rows` − 1 lines, none wider than the screen. `status` stands in the last of them.
  func screens(of page: RoomPage, status: (Int, Int) -> String) -> [[Line]] {
    let bodies = self.bodies(of: page.parts.filter { !$0.isEmpty })
    return bodies.enumerated().map { index, body in
      let free = room - body.count
      // A little above the middle, where eyes rest.
      let above = free * 2 / 5
      let blank = Line(text: "", style: .plain)
      let below = Line(
        text: "  " + measure.truncated(status(index + 1, bodies.count), to: columns - 4),
        style: .plain)
      return [head(page), blank] + Array(repeating: blank, count: above) + body
        + Array(repeating: blank, count: free - above + 1) + [below]
    }
  }

  private func head(_ page: RoomPage) -> Line {
    let corner = measure.truncated(page.corner, to: columns / 2)
    let left = measure.truncated(page.head, to: columns - 5 - measure.columns(of: corner))
    let gap = columns - 4 - measure.columns(of: left) - measure.columns(of: corner)
    return Line(
      text: "  " + left + String(repeating: " ", count: max(gap, 1)) + corner, style: .dim)
  }

  // MARK: Fitting

  private func bodies(of parts: [[RoomBlock]]) -> [[Line]] {
    let whole = parts.flatMap(\.self)
    if let body = fit(whole, Spacing.all.dropLast(), widths.prefix(1)) { return [body] }
    if parts.count > 1 { return parts.flatMap { bodies(of: [$0]) } }
    if let body = fit(whole, Spacing.all[...], widths[...]) { return [body] }
    return cut(whole)
  }

  /// The blocks at the first width and the loosest of its spacings that fit.
  private func fit(
    _ blocks: [RoomBlock], _ spacings: ArraySlice<Spacing>, _ widths: ArraySlice<Int>
  ) -> [Line]? {
    for width in widths {
      for spacing in spacings {
        let lines = lines(of: blocks, width, spacing)
        if lines.count <= room { return centred(lines) }
      }
    }
    return nil
  }

  /// Over several screens: as many blocks as fit on each, and a block that is too long by itself in pieces.
  private func cut(_ blocks: [RoomBlock]) -> [[Line]] {
    let (width, spacing) = (widths[1], Spacing(between: 1, within: 0))
    var screens: [[RoomBlock]] = [[]]
    for block in blocks {
      let grown = screens[screens.count - 1] + [block]
      if lines(of: grown, width, spacing).count <= room || screens.last?.isEmpty == true {
        screens[screens.count - 1] = grown
      } else {
        screens.append([block])
      }
    }
    return screens.flatMap { blocks -> [[Line]] in
      if let body = fit(blocks, Spacing.all[...], widths[...]) { return [body] }
      let lines = lines(of: blocks, width, Spacing(between: 0, within: 0))
      return stride(from: 0, to: lines.count, by: room).map {
        centred(Array(lines[$0..<min($0 + room, lines.count)]))
      }
    }
  }

  /// The lines moved so that the widest stands in the middle, or each of those that stand there by themselves.
  private func centred(_ lines: [Line]) -> [Line] {
    let used = lines.map { $0.isCentred ? 0 : measure.columns(of: $0.text) }.max() ?? 0
    return lines.map { line in
      guard !line.text.isEmpty else { return line }
      let width = line.isCentred ? measure.columns(of: line.text) : used
      let margin = String(repeating: " ", count: max((columns - width) / 2, 0))
      return Line(text: margin + line.text, style: line.style)
    }
  }

  private func lines(of blocks: [RoomBlock], _ width: Int, _ spacing: Spacing) -> [Line] {
    let blank = Line(text: "", style: .plain)
    var all: [Line] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, !block.isClose {
        all += Array(repeating: blank, count: spacing.between)
      }
      let texts = texts(of: block, width)
      for (place, text) in texts.enumerated() {
        if place > 0 { all += Array(repeating: blank, count: spacing.within) }
        all.append(Line(text: text, style: block.style, isCentred: block.isCentred))
      }
    }
    return all
  }

  private func texts(of block: RoomBlock, _ width: Int) -> [String] {
    switch block.content {
    case .text(let text): return measure.wrapped(text, to: width)
    case .item(let marker, let text):
      let lead = marker + "  "
      let indent = measure.columns(of: lead)
      let lines = measure.wrapped(text, to: max(width - indent, 8))
      return lines.enumerated().map { index, line in
        (index == 0 ? lead : String(repeating: " ", count: indent)) + line
      }
    case .bar(let share, let words):
      let space = max(min(width - 5 - measure.columns(of: words) - 2, 60), 4)
      let length = Int((min(max(share, 0), 1) * Double(space)).rounded())
      let bar = String(repeating: "█", count: length)
      return ["     \(bar)\(length > 0 ? " " : "")\(words)"]
    }
  }
}
