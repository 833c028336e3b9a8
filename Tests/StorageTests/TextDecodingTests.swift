import Foundation
import Storage
import Testing

@Suite struct TextDecodingTests {
  static let chinese = "第二十三条　代表㐀𠀀，“履职”！\n"
  // iconv -f UTF-8 -t GB18030
  static let gb18030: [UInt8] = [
    0xB5, 0xDA, 0xB6, 0xFE, 0xCA, 0xAE, 0xC8, 0xFD, 0xCC, 0xF5, 0xA1, 0xA1, 0xB4, 0xFA, 0xB1, 0xED,
    0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36, 0xA3, 0xAC, 0xA1, 0xB0, 0xC2, 0xC4, 0xD6, 0xB0,
    0xA1, 0xB1, 0xA3, 0xA1, 0x0A,
  ]

  @Test(arguments: ["", "abc", chinese, "\u{FEFF}" + chinese])
  func `已是 UTF-8 的原样返回`(text: String) {
    let result = TextDecoding.decode(Array(text.utf8))
    #expect(result.bytes == Array(text.utf8))
    #expect(result.encoding == .utf8)
  }

  @Test func `GB18030 转成 UTF-8`() {
    let result = TextDecoding.decode(Self.gb18030)
    #expect(String(decoding: result.bytes, as: UTF8.self) == Self.chinese)
    #expect(result.encoding == .gb18030)
  }

  @Test func `很长的 GB18030`() {
    let bytes = Array(repeatElement(Self.gb18030, count: 20_000).joined())
    let result = TextDecoding.decode(bytes)
    #expect(result.encoding == .gb18030)
    #expect(result.bytes.count == Self.chinese.utf8.count * 20_000)
  }

  @Test func `坏了一个字节的 UTF-8 不当作 GB18030`() {
    for place in 0..<20 {
      var bytes = Array(Self.chinese.utf8)
      bytes[place] = 0xFF
      let result = TextDecoding.decode(bytes)
      #expect(result.encoding == .unknown, "byte \(place)")
      #expect(result.bytes == bytes)
    }
  }

  @Test func `哪种都不是`() {
    let result = TextDecoding.decode([0x41, 0xB5, 0xFF, 0xFF, 0x0A])
    #expect(result.encoding == .unknown)
    #expect(result.bytes == [0x41, 0xB5, 0xFF, 0xFF, 0x0A])
  }
}
