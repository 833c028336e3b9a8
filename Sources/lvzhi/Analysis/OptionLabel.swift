import Diagnostics
import Questions

/// An option as people know it.
enum OptionLabel: Sendable, Hashable {
  /// A letter of the bank with its harmless text, if that is known.
  case lettered(OptionLetter, String?)
  case trueFalse(Bool)

  private static let measure = DisplayWidth()
  /// Columns of text that are enough to know an option again.
  private static let textWidth = 24

  /// `B“五人以上”`, `“对”`.
  var message: Message {
    switch self {
    case .lettered(let letter, let text?):
      let short = Self.measure.truncated(text, to: Self.textWidth)
      return Message(zh: "\(letter)“\(short)”", en: "\(letter) “\(short)”")
    case .trueFalse: return Message(zh: "“\(short.chinese)”", en: "“\(short.english)”")
    case .lettered: return short
    }
  }

  /// `B`, `对`.
  var short: Message {
    switch self {
    case .lettered(let letter, _): .verbatim(letter.description)
    case .trueFalse(let isTrue):
      isTrue ? Message(zh: "对", en: "true") : Message(zh: "错", en: "false")
    }
  }
}
