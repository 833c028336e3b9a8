import Archives
import Tables

/// Tells by its content what format a file is in.
package enum FormatRecognition {
  /// How much of a text is looked at, in bytes.
  private static let looked = 1 << 16

  /// The format; what is a text of no other kind is `text`. `nil` for bytes that are none of all this.
  package static func format(of bytes: [UInt8]) -> InterchangeFormat? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .office }
    guard
      let text = String(validating: bytes.prefix(looked).droppingPartialCharacter, as: UTF8.self)
    else { return nil }
    let head = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if head.hasPrefix("<") { return markup(head) }
    if head.hasPrefix("{") && head.contains("\"") || head.hasPrefix("[") && head.contains("{") {
      return .json
    }
    if head.hasPrefix("#separator:") || head.hasPrefix("#html:") { return .anki }
    return table(bytes) ?? written(head)
  }

  private static func archive(_ bytes: [UInt8]) -> InterchangeFormat? {
    guard let archive = try? ZipReader(bytes) else { return nil }
    let names = Set(archive.names)
    if names.contains("xl/workbook.xml") { return .xlsx }
    if names.contains("word/document.xml") { return .docx }
    if names.contains(where: { $0.hasPrefix("collection.anki2") }) { return .apkg }
    return names.contains(where: { $0.hasSuffix("imsmanifest.xml") || $0.hasSuffix(".xml") })
      ? .qti : nil
  }

  private static func markup(_ text: Substring) -> InterchangeFormat? {
    if text.contains("<quiz") { return .moodleXML }
    return text.contains("assessmentItem") || text.contains("assessment-item") ? .qti : .moodleXML
  }

  /// A table by its heading.
  private static func table(_ bytes: [UInt8]) -> InterchangeFormat? {
    let head = Array(bytes.prefix(looked))
    let grid = Grid(CSVReader.read(head)) { _ in 1 }
    return QuestionColumns(grid) == nil ? nil : .csv
  }

  private static func written(_ text: Substring) -> InterchangeFormat {
    let lines = text.split(whereSeparator: \.isNewline)
    let answers = lines.count { $0.hasPrefix("ANSWER:") || $0.hasPrefix("ANSWER :") }
    if answers > 0, answers * 12 >= lines.count { return .aiken }
    let isGIFT = lines.contains { line in
      line.hasPrefix("::") || line.hasPrefix("$CATEGORY:") || line.hasPrefix("// question:")
    }
    let braces = text.contains("{") && text.contains("}")
    let marks = lines.contains { line in
      let first = line.drop { $0.isWhitespace }
      return first.hasPrefix("=") || first.hasPrefix("~")
    }
    let inLine = lines.contains {
      $0.contains("{")
        && ($0.contains("{=") || $0.contains("{~") || $0.contains("{T") || $0.contains("{F")
          || $0.contains("{#"))
    }
    return isGIFT && braces || braces && (marks || inLine) ? .gift : .text
  }
}

extension ArraySlice<UInt8> {
  /// Without the beginning of a character whose rest was cut off.
  fileprivate var droppingPartialCharacter: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, endIndex - end < 4, self[end - 1] & 0xC0 == 0x80 { end -= 1 }
    guard end > startIndex, self[end - 1] >= 0xC0 else { return self }
    return self[startIndex..<end - 1]
  }
}
