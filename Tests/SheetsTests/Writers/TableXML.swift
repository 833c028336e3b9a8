import Foundation
import FoundationXML
import Questions
import Sheets

/// Reads the rows of tables back from XML or from our HTML, which is well-formed but for its head.
final class TableXML: NSObject, XMLParserDelegate {
  private let row: String
  private let cells: Set<String>
  private let text: String
  private var found: [[String]] = []
  private var current: String?
  private var depth = 0
  private var kinds: [(type: String, style: String)] = []
  private var kindRows: [[(type: String, style: String)]] = []

  private init(row: String, cells: Set<String>, text: String) {
    self.row = row
    self.cells = cells
    self.text = text
  }

  static func rows(
    _ bytes: [UInt8], row: String, cells: Set<String>, text: String
  ) -> [[String]] {
    parse(bytes, row: row, cells: cells, text: text).found
  }

  /// Rows of a worksheet as people see them: numbers by what the columns of the table hold.
  static func workbookRows(
    _ bytes: [UInt8], _ texts: [String], _ columns: [SheetColumn]
  ) -> [[String]] {
    let reader = parse(bytes, row: "row", cells: ["c"], text: "v")
    return zip(reader.found, reader.kindRows).map { values, kinds in
      zip(values, kinds).enumerated().map { index, cell in
        if cell.1.type == "s" { return Int(cell.0).map { texts[$0] } ?? "" }
        guard let number = Double(cell.0) else { return "" }
        let kind = columns.indices.contains(index) ? columns[index].kind : .integer
        return text(number, kind)
      }
    }
  }

  private static func text(_ number: Double, _ kind: SheetColumn.Kind) -> String {
    switch kind {
    case .share: SheetCell.share(number).plainText
    case .points:
      SheetCell.points(Points(hundredths: Int((number * 100).rounded()))).plainText
    default: String(Int(number))
    }
  }

  private static func parse(
    _ bytes: [UInt8], row: String, cells: Set<String>, text: String
  ) -> TableXML {
    var content = String(decoding: bytes, as: UTF8.self)
    if content.hasPrefix("<!DOCTYPE html>") {
      content =
        "<body>"
        + (content.components(separatedBy: "<body>").last ?? "")
        .replacingOccurrences(of: "</html>", with: "")
    }
    let reader = TableXML(row: row, cells: cells, text: text)
    let parser = XMLParser(data: Data(content.utf8))
    parser.delegate = reader
    _ = parser.parse()
    return reader
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == row {
      found.append([])
      kinds = []
    } else if cells.contains(name) {
      current = ""
      kinds.append((attributes["t"] ?? "", attributes["s"] ?? ""))
    }
    if name == text { depth += 1 }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == row { kindRows.append(kinds) }
    if cells.contains(name), let value = current, !found.isEmpty {
      found[found.count - 1].append(value)
      current = nil
    }
    if name == text { depth -= 1 }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if text.isEmpty || depth > 0 { current?.append(characters) }
  }
}
