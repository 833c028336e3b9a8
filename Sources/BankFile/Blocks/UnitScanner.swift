import Diagnostics

/// Recognises a number with its unit in a blank: 五人, 20日, 三个月以内.
///
/// The unit is to stand behind the blank, where everybody sees it; else an answer without it is asked again.
enum UnitScanner {
  /// The unit with what follows it, if the first alternative is a number and then a unit of the list.
  static func unit(_ bytes: Span<UInt8>, _ range: ByteRange) -> ByteRange? {
    var end = Int(range.start)
    while end < Int(range.end), bytes[end] != .bar { end += 1 }
    let alternative = bytes.trimmed(Int(range.start), end)
    let start = skipNumber(bytes, alternative)
    guard start > Int(alternative.start), start < Int(alternative.end) else { return nil }
    let tail = Array(alternative.indices.suffix(from: start).map { bytes[$0] })
    return isUnit(String(decoding: tail, as: UTF8.self))
      ? ByteRange(start, Int(alternative.end)) : nil
  }

  private static func skipNumber(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
    var index = Int(range.start)
    while index < Int(range.end) {
      if bytes[index].isDigit {
        index += 1
      } else if isNumeral(bytes.triple(at: index, before: Int(range.end))) {
        index += 3
      } else {
        break
      }
    }
    return index
  }

  /// 〇 一 … 十 百 千 万 亿 两 半 零 and full-width digits.
  private static func isNumeral(_ triple: UInt32) -> Bool {
    switch triple {
    case 0xEF_BC_90...0xEF_BC_99: true
    case 0xE3_80_87, 0xE4_B8_80, 0xE4_BA_8C, 0xE4_B8_89, 0xE5_9B_9B, 0xE4_BA_94: true
    case 0xE5_85_AD, 0xE4_B8_83, 0xE5_85_AB, 0xE4_B9_9D, 0xE5_8D_81, 0xE7_99_BE: true
    case 0xE5_8D_83, 0xE4_B8_87, 0xE4_BA_BF, 0xE4_B8_A4, 0xE5_8D_8A, 0xE9_9B_B6: true
    default: false
    }
  }

  private static func isUnit(_ text: String) -> Bool {
    let endings = ["以上", "以下", "以内", "之内", "内", "以前", "前", "以后", "后"]
    let bare = endings.first(where: text.hasSuffix).map { String(text.dropLast($0.count)) } ?? text
    return units.contains(bare)
  }

  private static let units = [
    "人", "名", "位", "日", "天", "年", "月", "个月", "周", "个工作日", "工作日", "小时", "分钟", "次", "届", "票",
    "件", "份", "条", "款", "项", "个", "岁", "元", "万元", "倍",
  ]
}
