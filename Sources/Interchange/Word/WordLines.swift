import Archives
import Tables

/// The lines of a Word document as a text file would have them: automatic numbers written out, cells of a row side by side, and
/// runs that stand out between the marks of `Looks`.
struct WordLines {
  private(set) var lines: [String] = []
  private(set) var hasMedia = false
  private var numbering: WordNumbering?
  private let styles: WordStyles
  private var line = ""
  private var run = ""
  private var look = WordLook()
  private var runStyle: String?
  private var list: String?
  private var level: Int?
  private var style: String?
  /// What stands in the style for titles.
  private(set) var title: String?
  private var isRun = false
  private var isDeleted = false
  private var isText = false
  /// How many elements are open that tell how something was before a change.
  private var former = 0
  /// The rows of the table that is being read: the paragraphs of each cell. What is in a table within stays in its cell.
  private var rows: [[[String]]] = []
  private var tables = 0
  /// Tables with a question in each row, and the line above them.
  private(set) var questions: [(title: String?, grid: Grid)] = []

  /// `document` is `word/document.xml`. Throws what the markup is wrong in.
  init(
    _ document: [UInt8], styles: WordStyles, numbering: WordNumbering?
  ) throws(ImportFault) {
    self.styles = styles
    self.numbering = numbering
    var scanner = XMLScanner(document)
    do throws(XMLFault) {
      while let piece = try scanner.next() { take(piece) }
    } catch {
      throw .malformed(line: nil)
    }
  }

  private mutating func take(_ piece: XMLScanner.Piece) {
    switch piece {
    case .start(let name, let attributes):
      if Self.formers.contains(name) { former += 1 }
      if former == 0 { begin(name, attributes) }
    case .end(let name):
      if former == 0 { end(name) }
      if Self.formers.contains(name) { former -= 1 }
    case .text(let text): if isText, !isDeleted { run += text }
    }
  }

  private static let formers: Set = ["rPrChange", "pPrChange"]

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "p": (line, list, level, style) = ("", nil, nil, nil)
    case "pStyle": style = attributes["val"]
    case "r": (run, look, runStyle, isRun) = ("", WordLook(), nil, true)
    case "rStyle" where isRun: runStyle = attributes["val"]
    case "t": isText = true
    case "del": isDeleted = true
    case "tab" where isRun: run += "\t"
    case "br" where isRun: run += "\n"
    case "numId": list = attributes["val"]
    case "ilvl": level = attributes["val"].flatMap { Int($0) }
    case "drawing", "pict", "object": hasMedia = true
    case "tbl": tables += 1
    case "tr" where tables == 1: rows.append([])
    case "tc" where tables == 1: rows[rows.count - 1].append([])
    default: if isRun { look.take(name, attributes) }
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "del": isDeleted = false
    case "r":
      isRun = false
      let isBlank = run.allSatisfy { $0.isWhitespace || "_＿".contains($0) }
      let look = look.over(styles.look(of: runStyle)).over(styles.look(ofParagraph: style)).look
      line += isBlank ? run : Looks.marked(run, look)
      run = ""
    case "p": finishParagraph()
    case "tbl":
      tables -= 1
      if tables == 0 { finishTable() }
    default: break
    }
  }

  private mutating func finishParagraph() {
    if let number = number(), !number.isEmpty { line = "\(number) \(line)" }
    // Some give questions the style of a heading, too.
    if styles.isBuiltIn(style, "title"), tables == 0, title == nil {
      title = CellText.tidy(Looks.plain(line))
      line = ""
    }
    if styles.isBuiltIn(style, "heading1") {
      let text = Looks.plain(line)
      if !text.isEmpty, NumberedLine.read(text) == nil, !text.hasPrefix("#") { line = "# " + text }
    }
    if let row = rows.indices.last, let cell = rows[row].indices.last {
      rows[row][cell].append(line)
    } else {
      lines += Self.lines(line)
    }
    line = ""
  }

  /// The automatic number of the paragraph: of its own list, or of its style's.
  private mutating func number() -> String? {
    let own = styles.numbers(ofParagraph: style)
    guard let list = list ?? own.list, list != "0" else { return nil }
    let linked = numbering?.level(of: list, styles: styles.chain(style))
    return numbering?.next(list, level: level ?? linked ?? own.level ?? 0)
  }

  /// A table with a question in each row is one; a column alone only frames its text; else the cells of a row are parted by
  /// tabs.
  private mutating func finishTable() {
    defer { rows = [] }
    let grid = Grid(
      rows: rows.enumerated().map { index, cells in
        Grid.Row(
          number: lines.count + index + 1,
          cells: cells.map { Looks.plain($0.joined(separator: "\n")) })
      })
    if QuestionColumns(grid) != nil {
      questions.append((lines.suffix(9).last { !$0.isEmpty }.map(Looks.plain), grid))
      // Its lines are counted.
      lines += rows.map { _ in "" }
      return
    }
    for cells in rows {
      if cells.count == 1 {
        lines += cells[0].flatMap(Self.lines)
      } else {
        lines.append(cells.map { $0.joined(separator: "\t") }.joined(separator: "\t"))
      }
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
