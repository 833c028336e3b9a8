import Papers
import Questions

/// Reads a show of hands: `A 12 B 20`, `A12，B20`, `对 12 错 20`, `1=12 2=20`. Where there are no options, only how many
/// were right and wrong is counted: `对 12 错 20`.
struct HandsLine {
  let item: PaperItem

  /// Whether a line looks like one.
  static func isMeant(_ text: String) -> Bool {
    text.wholeMatch(of: /\s*(?:[A-Za-z]|对|错|√|×|✓|✗|\d\s*=)[\s:=]*\d+.*/) != nil
  }

  /// Hands by the bank's letter, `true`, `false`, `right` or `wrong`.
  func read(_ text: String) throws(RoomLineProblem) -> [String: Int] {
    var hands: [String: Int] = [:]
    var rest = text.filter { !",;、".contains($0) }[...]
    var number = 0
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let sign = rest.popFirst() else { break }
      number += 1
      let isDigit = sign.isRoomDigit
      rest = rest.drop(while: \.isWhitespace)
      let hasEquals = rest.first == "="
      guard !isDigit || hasEquals else { throw .notUnderstood(part: number) }
      rest = rest.drop { $0.isWhitespace || ":=有人".contains($0) }
      let digits = rest.prefix(while: \.isRoomDigit)
      guard (1...5).contains(digits.count), let count = Int(digits) else {
        throw .notUnderstood(part: number)
      }
      rest = rest.dropFirst(digits.count).drop { "人票".contains($0) }
      guard let key = key(sign), hands[key] == nil else { throw .badOption(part: number) }
      hands[key] = count
    }
    guard !hands.isEmpty else { throw .notUnderstood(part: 1) }
    return hands
  }

  private func key(_ sign: Character) -> String? {
    switch item.question.type {
    case .single, .multiple:
      let shown =
        sign.wholeNumberValue.map { OptionLetter(index: $0 - 1) } ?? OptionLetter(String(sign))
      return shown.flatMap { item.order.bankLetter(shownAs: $0) }?.description
    case .trueFalse: return Self.isRight(sign).map { $0 ? "true" : "false" }
    case .blank, .ordering, .matching, .short:
      return Self.isRight(sign).map { $0 ? "right" : "wrong" }
    }
  }

  private static func isRight(_ sign: Character) -> Bool? {
    switch sign {
    case "对", "√", "✓", "A", "a", "1", "Y", "y", "T", "t": true
    case "错", "×", "✗", "B", "b", "2", "N", "n", "F", "f", "X", "x": false
    default: nil
    }
  }
}
