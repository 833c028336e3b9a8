import Archives

/// The lines of a Word document as a text file would have them: automatic numbers written out, cells of a row side by side, and
/// runs that stand out between the marks of `Looks`.
struct WordLines {
  private(set) var lines: [String] = []
  private(set) var hasMedia = false
  private var numbering: WordNumbering?
  private var line = ""
  private var run = ""
  private var isMarked = false
  private var list: String?
  private var level = 0
  private var style: String?
  /// What stands in the style for titles.
  private(set) var title: String?
  private var isRun = false
  private var isDeleted = false
  private var isText = false
  private var cells: [String]?

  /// `document` is `word/document.xml`. Throws what the markup is wrong in.
  init(_ document: [UInt8], numbering: WordNumbering?) throws(ImportFault) {
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
    case .start(let name, let attributes): begin(name, attributes)
    case .end(let name): end(name)
    case .text(let text): if isText, !isDeleted { run += text }
    }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "p": (line, list, level, style) = ("", nil, 0, nil)
    case "pStyle": style = attributes["val"]
    case "r": (run, isMarked, isRun) = ("", false, true)
    case "t": isText = true
    case "del": isDeleted = true
    case "tab" where isRun: run += "\t"
    case "br" where isRun: run += "\n"
    case "numId": list = attributes["val"]
    case "ilvl": level = attributes["val"].flatMap { Int($0) } ?? 0
    case "color" where isRun: if Self.isRed(attributes["val"] ?? "") { isMarked = true }
    case "highlight" where isRun: if attributes["val"] != "none" { isMarked = true }
    case "u" where isRun: if attributes["val"] != "none" { isMarked = true }
    case "drawing", "pict", "object": hasMedia = true
    case "tr": cells = []
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "t": isText = false
    case "del": isDeleted = false
    case "r":
      isRun = false
      let isBlank = run.allSatisfy { $0.isWhitespace || "_＿".contains($0) }
      line += isMarked && !isBlank ? "\(Looks.begin)\(run)\(Looks.end)" : run
      run = ""
    case "p": finishParagraph()
    case "tr":
      if let cells { lines.append(cells.joined(separator: "\t")) }
      cells = nil
    default: break
    }
  }

  private mutating func finishParagraph() {
    if let list, list != "0" {
      let number = numbering?.next(list, level: level) ?? ""
      if !number.isEmpty { line = "\(number) \(line)" }
    }
    // Some give questions the style of a heading, too.
    if style == "Title", cells == nil, title == nil {
      title = CellText.tidy(Looks.plain(line))
      line = ""
    }
    if style == "Heading1", !line.isEmpty, NumberedLine.read(line) == nil, !line.hasPrefix("#") {
      line = "# " + line
    }
    if cells != nil {
      cells?.append(line)
    } else {
      lines += line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    line = ""
  }

  /// Red is what teachers write answers in: much red, little green and blue.
  private static func isRed(_ color: String) -> Bool {
    guard color.count == 6, let value = UInt32(color, radix: 16) else { return false }
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    return red >= 0xB0 && green <= 0x60 && blue <= 0x60
  }
}
