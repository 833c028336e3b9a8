/// A name as rosters of deputies write it: `张　三（女，回族）` is 张三, a woman of the Hui; two characters are set apart to be as
/// wide as three.
///
/// What stands in brackets is a remark only if it says nothing but sex and nationality; other brackets, such as the village
/// in `王伟（东村）` that tells two people of one name apart, belong to the name.
package struct WrittenName: Hashable, Sendable {
  package let name: String
  /// What stood in brackets behind the name: 女, 回族. Kept nowhere, for a training has no use for it.
  package let remarks: [String]

  package init(_ text: String) {
    (name, remarks) = Self.apart(Self.tidy(text))
  }

  /// Without spaces where all is written in Chinese, else with single ones; dots in names of other nations alike.
  private static func tidy(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let isChinese = !text.contains { $0.isASCII && $0.isLetter }
    return String(
      words.joined(separator: isChinese ? "" : " ").map { dots.contains($0) ? "·" : $0 })
  }

  /// The signs that stand for the dot in 阿依古丽·买买提.
  private static let dots: Set<Character> = ["•", "・", "‧", "∙", "⋅", "●"]

  private static func apart(_ text: String) -> (String, [String]) {
    guard let last = text.last, "）)".contains(last),
      let opening = text.lastIndex(where: { "（(".contains($0) }), opening > text.startIndex
    else { return (text, []) }
    let inside = text[text.index(after: opening)...].dropLast()
    let remarks = inside.split { "，,、；; ".contains($0) }.map(String.init)
    guard !remarks.isEmpty, remarks.allSatisfy(isRemark) else { return (text, []) }
    var name = text[..<opening]
    while name.last?.isWhitespace == true { name.removeLast() }
    return (String(name), remarks)
  }

  private static func isRemark(_ word: String) -> Bool {
    ["女", "男", "女性", "男性"].contains(word)
      || word.hasSuffix("族") && (2...6).contains(word.count)
  }
}
