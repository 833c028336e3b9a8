extension DisplayWidth {
  /// The text broken into lines of at most `width` columns (at least two), as Chinese is printed: no
  /// closing mark begins a line and no opening one ends it, — and … are not parted, Latin words stay
  /// whole (GB/T 15834—2011, 5.1). What has no place to break is broken anywhere. Newlines in the text
  /// break too, and spaces at a break vanish. O(length).
  ///
  /// `firstIndent` columns are left free before the first line, `indent` before every other one.
  package func wrapped(
    _ text: String, to width: Int, firstIndent: Int = 0, indent: Int = 0
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let first = lines.isEmpty ? firstIndent : indent
      var filler = LineFiller(measure: self, width: width, firstIndent: first, indent: indent)
      for piece in BreakablePieces.pieces(of: paragraph) { filler.add(piece) }
      lines += filler.finish()
    }
    return lines
  }
}

/// Fills lines greedily with pieces that must not be broken.
private struct LineFiller {
  let measure: DisplayWidth
  let width: Int
  let indent: Int
  private var lines: [String] = []
  private var line: String
  private var used: Int
  private var isEmpty = true
  private var pendingSpaces = ""

  init(measure: DisplayWidth, width: Int, firstIndent: Int, indent: Int) {
    self.measure = measure
    self.width = max(2, width)
    self.indent = min(max(0, indent), self.width - 2)
    used = min(max(0, firstIndent), self.width - 2)
    line = DisplayWidth.spaces(used)
  }

  mutating func add(_ piece: BreakablePiece) {
    guard !piece.isSpace else {
      pendingSpaces += String(piece.text)
      return
    }
    let columns = measure.columns(of: piece.text)
    let gap = measure.columns(of: pendingSpaces)
    if used + gap + columns <= width {
      append(pendingSpaces + String(piece.text), columns: gap + columns)
    } else {
      if !isEmpty { breakLine() }
      append(overlong: piece.text)
    }
    pendingSpaces = ""
  }

  mutating func finish() -> [String] {
    lines.append(isEmpty ? "" : line)
    return lines
  }

  private mutating func append(overlong text: Substring) {
    for character in text {
      let columns = measure.columns(of: character)
      if used + columns > width { breakLine() }
      append(String(character), columns: columns)
    }
  }

  private mutating func append(_ text: String, columns: Int) {
    line += text
    used += columns
    isEmpty = false
  }

  private mutating func breakLine() {
    lines.append(line)
    line = DisplayWidth.spaces(indent)
    used = indent
    isEmpty = true
  }
}
