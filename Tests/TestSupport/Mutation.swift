/// Breaks bytes in the ways that files get broken, and in those that a hostile writer thinks of.
package enum Mutation {
  /// So many changes: bits turned, bytes set, cut out, doubled, swapped or put in, numbers made large, words of formats put
  /// in, the end cut off. Linear in the size.
  package static func mutated(
    _ bytes: [UInt8], changes: ClosedRange<Int> = 1...8,
    using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: changes, using: &generator) where !bytes.isEmpty {
      change(&bytes, using: &generator)
    }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], using generator: inout some RandomNumberGenerator
  ) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
    let piece = Array(bytes[place..<(place + length)])
    switch Int.random(in: 0..<32, using: &generator) {
    case 0..<4: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 4..<8: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 8..<12: bytes.removeSubrange(place..<(place + length))
    case 12..<15: bytes.insert(contentsOf: piece, at: place)
    case 15..<18:
      let other = Int.random(in: 0...(bytes.count - length), using: &generator)
      for index in 0..<length { bytes.swapAt(place + index, other + index) }
    case 18..<22: widenNumber(in: &bytes, at: place, using: &generator)
    case 22: bytes.removeSubrange(place...)
    case 23:
      let times = Int.random(in: 2...400, using: &generator)
      bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: place)
    default:
      let word = words.randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: word.utf8, at: place)
    }
  }

  /// Where binary files have a length, 1, 2, 4 or 8 bytes that say something extreme.
  private static func widenNumber(
    in bytes: inout [UInt8], at place: Int, using generator: inout some RandomNumberGenerator
  ) {
    let width = min([1, 2, 4, 8].randomElement(using: &generator) ?? 1, bytes.count - place)
    let byte: UInt8 = [0x00, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0
    for index in place..<(place + width) { bytes[index] = index == place ? byte : 0xFF }
    if Bool.random(using: &generator) { bytes[place + width - 1] = 0x7F }
  }

  /// What has a meaning in one of the formats.
  private static let words: [String] =
    [
      "<", ">", "&", "\"", "'", "{", "}", "~", "=", "#", "%", ":", ";", "\\", "/", "\t", "\n",
      "\r\n", "\u{FEFF}", "\0",
      "::", "=%100%", "~%-50%", "####", "->", "{#1..5}", "{TRUE}", "$CATEGORY: a/b",
      "// [id:x] [tag:y]", "[html]", "\\:",
      "\nANSWER: B\n", "\nA) ", "\nB. ", "{1:MC:=a~b}", "{2:SA:=a#b~%50%c}", "{:NM:=1:0.5}",
      "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;",
      "&#x110000;", "&amp;",
      "<question type=\"multichoice\">", "</question>", "<answer fraction=\"1e999\">", "<text>",
      "</text>", "<single>false</single>",
      "<simpleChoice identifier=\"A\">", "<value>A</value>", "cardinality=\"ordered\"",
      "<resource href=\"../../a\"/>",
      "#separator:", "#html:true\n", "#tags column:99\n", "#deck column:0\n", "{{c1::", "}}",
      "{{c99999999999999999999::", "\u{1F}",
      "<w:p>", "</w:p>", "<w:r>", "<w:tr>", "<w:tab/>", "<w:ilvl w:val=\"-1\"/>",
      "<w:ilvl w:val=\"999999999\"/>",
      "<w:start w:val=\"9223372036854775807\"/>", "<w:numId w:val=\"1\"/>",
      "<row r=\"9999999999\">", "<c r=\"XFD1048576\"/>",
      "<c r=\"ZZZZZZZZZZZZZZZ1\" t=\"s\"><v>-1</v></c>", "<v>1e308</v>",
      "<mergeCell ref=\"A1:XFD1048576\"/>",
      "\n1. ", "\n9999999999999999999. ", "一、单选题\n", "A、一B、二C、三", "（ABCDEFGHIJKLMNOPQRSTUVWXYZ）",
      "【答案】", "答案：A\n",
      "\n1-5 ABCDE\n", "\n1-9223372036854775807 A\n", "√", "（✗）", "____", "（  ）", "|||", "解析：",
      "\u{2F2F}", "\u{20E3}",
      "题型,题目,答案\n", "\"\"", "\",\"", "null", "[[[[[[[[", "{\"a\":", "1e400", "-9223372036854775808",
      "\\ud800", "{{9999}}",
    ]
}
