/// The letters with which the syllables of a name begin in pinyin: what people type to find somebody, such as `zs` for 张三.
package enum PinyinInitials {
  /// Characters that are read in more than one way in names, with all their letters.
  private static let several: [Character: String] = {
    let words =
      """
      曾zc 单sd 仇qc 解xj 区oq 查zc 盖g 尉wy 万wm 覃qt 翟zd 乐yl 重cz 长cz 行xh 朝cz 乘cs 参cs 盛sc 沈sc 石sd 宿sx 召sz 折zs 种zc \
      祭jz 洗xs 郇xh 乜nm 藏cz 晟cs 茜qx 莘xs 车cj 强qj 颉xj 率sl 系xj 会hk 传cz 弹dt 调dt 降jx 校xj 便bp 厦sx 屏pb 泊bp 炅jg 俞ys \
      俟qs 澹dt 句gj 叶yx 贾jg 隗wk 谌cs 繁fp 阚kh 适sk 阿ae 么ym 奇qj 其qj 拓tz 合hg 囤td 沓dt 还hx 仔zx 巷xh 咖kg 栖qx 溪xq 畜cx \
      秘mb 稽jq 粘nz 纤xq 缉jq 臭cx 蔓mw 蕃fp 谷gy 铅qy 镐gh 龟gq 匙cs 伽gqj 尾wy 佘s 朴p 员y 令l 逄p 禅cs 骑q 椎cz 亟jq 荨qx 柜gj 广ga
      """
    let pairs = words.split(separator: " ").compactMap { word in
      word.first.map { ($0, String(word.dropFirst())) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// The initials with which a name may be meant, each for one syllable: sets of lower-case letters. Latin words have their
  /// first letter, digits stand for themselves; spaces, dots and marks are passed over.
  package static func letters(of name: String) -> [Set<Character>] {
    var letters: [Set<Character>] = []
    var isInWord = false
    for character in name {
      if let initial = initial(of: character) {
        letters.append(several[character].map(Set.init) ?? [initial])
        isInWord = false
      } else if character.isLetter {
        if !isInWord { letters.append(Set(character.lowercased().prefix(1))) }
        isInWord = true
      } else {
        if character.isNumber { letters.append([character]) }
        isInWord = false
      }
    }
    return letters
  }

  /// Whether `typed`, in lower case, is a beginning of the initials of a name; all of them if `whole`.
  package static func match(_ typed: String, _ name: String, whole: Bool) -> Bool {
    let letters = letters(of: name)
    guard !typed.isEmpty, whole ? typed.count == letters.count : typed.count <= letters.count
    else { return false }
    return zip(typed, letters).allSatisfy { $1.contains($0) }
  }

  /// `nil` for what is no Chinese character or has no reading.
  private static func initial(of character: Character) -> Character? {
    guard let code = character.unicodeScalars.first?.value else { return nil }
    switch code {
    case 0x4E00...0x9FFF: return letter(InitialTable.unified, Int(code) - 0x4E00)
    case 0x3400...0x4DBF: return letter(InitialTable.extensionA, Int(code) - 0x3400)
    case 0x3007: return "l"
    default: return nil
    }
  }

  private static func letter(_ table: StaticString, _ index: Int) -> Character? {
    let byte = table.withUTF8Buffer { unsafe $0[index] }
    return byte == UInt8(ascii: ".") ? nil : Character(UnicodeScalar(byte))
  }
}
