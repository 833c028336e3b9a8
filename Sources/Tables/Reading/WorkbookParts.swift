import Archives

/// The parts of a workbook that its worksheets refer to.
enum WorkbookParts {
  /// Shared texts a workbook may have.
  private static let mostTexts = 2_000_000

  /// The names of the worksheets with the ids of their links, in order.
  static func sheets(_ bytes: [UInt8]) throws(WorkbookFault) -> [(name: String, link: String)] {
    var sheets: [(name: String, link: String)] = []
    var scanner = XMLScanner(bytes)
    while let piece = try scanner.piece() {
      if case .start("sheet", let attributes) = piece, let name = attributes["name"],
        let link = attributes["id"]
      {
        sheets.append((name, link))
      }
    }
    return sheets
  }

  /// The members that links lead to, by their ids.
  static func targets(_ bytes: [UInt8]) throws(WorkbookFault) -> [String: String] {
    var targets: [String: String] = [:]
    var scanner = XMLScanner(bytes)
    while let piece = try scanner.piece() {
      if case .start("Relationship", let attributes) = piece, let id = attributes["Id"],
        let target = attributes["Target"]
      {
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      }
    }
    return targets
  }

  /// The shared texts; what is written above a text as its reading (拼音) is no part of it.
  static func texts(_ bytes: [UInt8]) throws(WorkbookFault) -> [String] {
    var texts: [String] = []
    var scanner = XMLScanner(bytes)
    var (current, isText, isReading) = ("", false, false)
    while let piece = try scanner.piece() {
      switch piece {
      case .start("si", _): current = ""
      case .end("si"):
        guard texts.count < mostTexts else { throw .tooLarge }
        texts.append(current)
      case .start("t", _): isText = true
      case .end("t"): isText = false
      case .start("rPh", _): isReading = true
      case .end("rPh"): isReading = false
      case .text(let text): if isText, !isReading { current += text }
      default: break
      }
    }
    return texts
  }

  /// The styles of cells whose numbers are more than numbers, by their place in the list of styles.
  static func numberStyles(_ bytes: [UInt8]) throws(WorkbookFault) -> [Int: NumberStyle] {
    var own: [Int: NumberStyle] = [:]
    var styles: [Int: NumberStyle] = [:]
    var (count, isInCells) = (0, false)
    var scanner = XMLScanner(bytes)
    while let piece = try scanner.piece() {
      switch piece {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          own[id] = NumberStyle(code: attributes["formatCode"] ?? "")
        }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          styles[count] = own[id] ?? NumberStyle(builtIn: id)
        }
        count += 1
      default: break
      }
    }
    return styles
  }
}
