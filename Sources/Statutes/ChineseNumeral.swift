/// Whole numbers written in Chinese, from 0 to 99,999,999.
package enum ChineseNumeral {
  /// The largest number read and written.
  package static let largest = 99_999_999

  /// The value of `text`, or `nil` unless the whole of it is one well-formed numeral.
  ///
  /// Reads 二十三, 一百零五, 一百一十, 十万五千, the looser 一百十, the formal 壹贰叁拾佰仟, 两 where it is said
  /// (两百, 两万, 两 alone), 〇 and ○ for 零, and digits in a row (二〇二五, also 〇五). Does not read what has
  /// two meanings (一百二, 一千二十), a bare 百, 千 or 万, Arabic digits, blanks.
  package static func parse(_ text: some StringProtocol) -> Int? {
    ChineseNumeralReader(text.unicodeScalars).read()
  }

  /// `number` as it is written in laws: 二十三, 一百零五, 一百一十, 二百, 十万五千.
  ///
  /// Outside 0…`largest` it gives Arabic digits.
  package static func text(_ number: Int) -> String {
    guard (0...largest).contains(number) else { return String(number) }
    guard number > 0 else { return "零" }
    let (tenThousands, rest) = number.quotientAndRemainder(dividingBy: 10_000)
    var text = ""
    if tenThousands > 0 {
      text = section(tenThousands) + "万"
      if (1..<1000).contains(rest) { text += "零" }
    }
    text += section(rest)
    // 一十三 is said 十三 at the very start, but not after 百 or 万.
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  /// A number below 10,000; the empty text for 0.
  private static func section(_ number: Int) -> String {
    var text = ""
    var skipped = false
    for (value, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / value % 10
      if digit == 0 {
        skipped = !text.isEmpty
      } else {
        text += (skipped ? "零" : "") + digits[digit] + unit
        skipped = false
      }
    }
    return text
  }

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
