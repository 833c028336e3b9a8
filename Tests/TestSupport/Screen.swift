/// What a terminal shows after the bytes fed to it: as much of an xterm as GNU readline and lvzhi use.
///
/// Lines that scroll off the top are kept in `scrolledOff`. On resizing, rows are cut or filled, not
/// wrapped anew, as xterm does.
package struct Screen: Sendable {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Where the cursor is, counted from 0. After the last column was written it stays in that column.
  package private(set) var cursor = (row: 0, column: 0)
  package private(set) var scrolledOff: [String] = []
  /// Whether the program has switched bracketed paste on.
  package private(set) var isBracketingPaste = false

  private var cells: [[Cell]]
  private var wrapsNext = false
  private var decoder = TerminalDecoder()

  /// One column: a character, or the right half of the one before (empty).
  private typealias Cell = String

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text, without the blanks at their ends and without the empty rows at the end.
  package var lines: [String] {
    var lines = cells.map(Self.text)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Everything that was shown: what scrolled off and what is there.
  package var allLines: [String] { scrolledOff + lines }

  /// The row with the cursor.
  package var cursorLine: String { Self.text(cells[cursor.row]) }

  /// The last row that is not empty.
  package var lastLine: String { lines.last ?? "" }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      for action in decoder.decode(byte) { perform(action) }
    }
  }

  package mutating func resize(columns: Int, rows: Int) {
    while cursor.row >= rows {
      scrolledOff.append(Self.text(cells.removeFirst()))
      cursor.row -= 1
    }
    cells = Array(cells.prefix(rows)).map { row in
      Array(row.prefix(columns)) + Array(repeating: " ", count: max(0, columns - row.count))
    }
    let blank = Array(repeating: " ", count: columns)
    cells += Array(repeating: blank, count: max(0, rows - cells.count))
    (self.columns, self.rows) = (columns, rows)
    cursor.column = min(cursor.column, columns - 1)
    wrapsNext = false
  }

  private static func text(_ row: [Cell]) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  private mutating func perform(_ action: TerminalAction) {
    switch action {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .sequence(let final, let parameters, let isPrivate):
      sequence(final, parameters, isPrivate)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TerminalDecoder.width(of: scalar)
    guard width > 0 else {
      let column = wrapsNext ? cursor.column : cursor.column - 1
      if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    wrapsNext = false
    clearHalves(from: cursor.column, to: cursor.column + width)
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
    if cursor.column == columns {
      cursor.column = columns - 1
      wrapsNext = true
    }
  }

  /// Overwriting half of a wide character blanks the other half.
  private mutating func clearHalves(from start: Int, to end: Int) {
    if start > 0, start < columns, cells[cursor.row][start] == "" {
      cells[cursor.row][start - 1] = " "
    }
    if end < columns, cells[cursor.row][end] == "" { cells[cursor.row][end] = " " }
    for column in start..<min(end, columns) { cells[cursor.row][column] = " " }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row + 1 < rows {
      cursor.row += 1
    } else {
      scrolledOff.append(Self.text(cells.removeFirst()))
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(rows: 0, columns: -1)
    case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: (cursor.column, wrapsNext) = (0, false)
    default: break
    }
  }

  private mutating func move(rows: Int, columns: Int) {
    cursor.row = min(max(0, cursor.row + rows), self.rows - 1)
    cursor.column = min(max(0, cursor.column + columns), self.columns - 1)
    wrapsNext = false
  }

  private mutating func sequence(_ final: Character, _ parameters: [Int], _ isPrivate: Bool) {
    let count = max(1, parameters.first ?? 1)
    switch final {
    case "A": move(rows: -count, columns: 0)
    case "B": move(rows: count, columns: 0)
    case "C": move(rows: 0, columns: count)
    case "D": move(rows: 0, columns: -count)
    case "G": move(rows: 0, columns: count - 1 - cursor.column)
    case "H":
      let column = parameters.count > 1 ? max(1, parameters[1]) : 1
      move(rows: count - 1 - cursor.row, columns: column - 1 - cursor.column)
    case "J": eraseDisplay(parameters.first ?? 0)
    case "K": eraseLine(parameters.first ?? 0)
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "h" where isPrivate && parameters == [2004]: isBracketingPaste = true
    case "l" where isPrivate && parameters == [2004]: isBracketingPaste = false
    default: break
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    if part == 0 { eraseLine(0) }
    if part == 1 { eraseLine(1) }
    let rows = part == 0 ? cursor.row + 1..<rows : part == 1 ? 0..<cursor.row : 0..<rows
    for row in rows { cells[row] = Array(repeating: " ", count: columns) }
  }

  private mutating func eraseLine(_ part: Int) {
    let range =
      part == 0 ? cursor.column..<columns : part == 1 ? 0..<cursor.column + 1 : 0..<columns
    clearHalves(from: range.lowerBound, to: range.upperBound)
  }

  private mutating func deleteCells(_ count: Int) {
    let end = min(columns, cursor.column + count)
    clearHalves(from: cursor.column, to: end)
    cells[cursor.row].removeSubrange(cursor.column..<end)
    cells[cursor.row] += Array(repeating: " ", count: end - cursor.column)
  }

  private mutating func insertCells(_ count: Int) {
    clearHalves(from: cursor.column, to: cursor.column)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: " ", count: min(count, columns - cursor.column)),
      at: cursor.column)
    cells[cursor.row] = Array(cells[cursor.row].prefix(columns))
  }
}
