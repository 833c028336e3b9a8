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
    if isJSON(head) { return .json }
    if head.hasPrefix("#separator:") || head.hasPrefix("#html:") { return .anki }
    return table(bytes) ?? written(head)
  }

  /// Whether a file in an old office format, a compound file (MS-CFB), holds a workbook: its folder names the stream
  /// `Workbook` or `Book`, in UTF-16.
  package static func isOldWorkbook(_ bytes: [UInt8]) -> Bool {
    let book = Array("Book".utf16.flatMap { [UInt8($0 & 0xFF), 0] })
    let workbook = Array("Workbook".utf16.flatMap { [UInt8($0 & 0xFF), 0] })
    // Entries of the folder are 128 bytes long and begin with their name.
    return stride(from: 512, to: bytes.count - 128, by: 128).contains { place in
      bytes[place...].starts(with: workbook + [0, 0])
        || bytes[place...].starts(with: book + [0, 0])
    }
  }

  /// An object or an array; `[html]` opens neither.
  private static func isJSON(_ text: Substring) -> Bool {
    guard text.first == "{" || text.first == "[" else { return false }
    let next = text.dropFirst().first { !$0.isWhitespace }
    return next.map { "\"[{]}".contains($0) } ?? false
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
    return hasAnswerBraces(Array(text.utf8)) ? .gift : .text
  }

  /// Whether somewhere a brace that is not escaped opens what GIFT has for answers.
  private static func hasAnswerBraces(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(UInt8(ascii: "}")) else { return false }
    var index = 0
    while let open = GIFTText.find(.open, in: bytes[index...]) {
      let rest = bytes[(open + 1)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      let next = rest.prefix(5)
      let word = String(decoding: next.prefix { (0x41...0x7A).contains($0) }, as: UTF8.self)
        .uppercased()
      if let sign = next.first, "=~#}".utf8.contains(sign) || sign == UInt8(ascii: "%") {
        return true
      }
      if ["T", "F", "TRUE", "FALSE"].contains(word) { return true }
      index = open + 1
    }
    return false
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
