import Statutes
import Testing

struct ChineseNumeralTests {
  struct Case: CustomStringConvertible, Sendable {
    let number: Int
    let text: String
    var description: String { text }

    init(_ number: Int, _ text: String) {
      self.number = number
      self.text = text
    }
  }

  static let written = [
    Case(0, "零"), Case(1, "一"), Case(2, "二"), Case(10, "十"), Case(13, "十三"), Case(20, "二十"),
    Case(23, "二十三"), Case(100, "一百"), Case(105, "一百零五"), Case(110, "一百一十"),
    Case(113, "一百一十三"), Case(120, "一百二十"), Case(200, "二百"), Case(1000, "一千"),
    Case(1001, "一千零一"), Case(1010, "一千零一十"), Case(1100, "一千一百"), Case(1260, "一千二百六十"),
    Case(10_000, "一万"), Case(10_001, "一万零一"), Case(10_300, "一万零三百"), Case(12_000, "一万二千"),
    Case(100_000, "十万"), Case(105_000, "十万五千"), Case(110_010, "十一万零一十"),
    Case(1_010_000, "一百零一万"), Case(10_000_000, "一千万"), Case(10_500_000, "一千零五十万"),
    Case(20_000_005, "二千万零五"), Case(99_999_999, "九千九百九十九万九千九百九十九"),
  ]

  @Test(arguments: written) func `写法`(_ example: Case) {
    #expect(ChineseNumeral.text(example.number) == example.text)
    #expect(ChineseNumeral.parse(example.text) == example.number)
  }

  @Test(arguments: [
    Case(2, "两"), Case(200, "两百"), Case(2000, "两千"), Case(20_000, "两万"),
    Case(10_200, "一万零两百"), Case(10, "一十"), Case(110, "一百十"), Case(115, "一百十五"),
    Case(105_000, "十万零五千"), Case(105, "一百〇五"), Case(105, "一百○五"), Case(5, "〇五"),
    Case(2025, "二〇二五"), Case(2025, "二零二五"), Case(100, "一〇〇"), Case(0, "〇"),
    Case(123, "壹佰贰拾叁"), Case(4567, "肆仟伍佰陆拾柒"), Case(80_009, "捌万零玖"), Case(33, "叁拾三"),
    Case(12_000, "壹萬貳仟"),
  ]) func `也读`(_ example: Case) {
    #expect(ChineseNumeral.parse(example.text) == example.number)
  }

  @Test(arguments: [
    "", "一百二", "一千三", "一万五千零", "百", "千", "万", "一百百", "十百", "零十", "一百零十零", "一百零二十",
    "一千二十", "一万三百", "一万零五千", "一万万", "万一", "二十两", "两十", "一两", "两五", "十二十", "二十十",
    "第三", "三 十", " 三", "23", "２３", "三十五条", "半", "三分之二", "廿三", "一百零", "九九九九九九九九九",
    "一亿", "三点五", "零零五十",
  ]) func `不读`(_ text: String) {
    #expect(ChineseNumeral.parse(text) == nil)
  }

  @Test func `写出的都读得回`() {
    for number in 0...20_000 {
      #expect(ChineseNumeral.parse(ChineseNumeral.text(number)) == number)
    }
    var state: UInt64 = 20_261_123
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 33) % (ChineseNumeral.largest + 1)
      #expect(ChineseNumeral.parse(ChineseNumeral.text(number)) == number, "seed 20261123")
    }
  }

  @Test func `超出范围写阿拉伯数字`() {
    #expect(ChineseNumeral.text(-1) == "-1")
    #expect(ChineseNumeral.text(100_000_000) == "100000000")
  }
}
