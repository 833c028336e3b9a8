/// Kinds of characters in citations, after folding.
extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }

  var isDigit: Bool { ("0"..."9").contains(self) }

  var isChineseDigit: Bool { ChineseNumeralReader.reads(self) }

  /// Whether it names a part of a law.
  var isUnit: Bool {
    switch self {
    case "条", "款", "项", "目", "编", "章", "节": true
    default: false
    }
  }

  /// Whether it may stand at the end of a citation by mistake.
  var isPunctuation: Bool {
    switch self {
    case ",", ".", ":", "。", "、", "-": true
    default: false
    }
  }

  /// Whether a law's name with it has to be in 《》.
  var isNotForPlainNames: Bool {
    switch self {
    case "0"..."9", ",", "。", ":", "?", "!", ";", "《", "》", "[", "]", "{", "}", "<", ">", "=", "*",
      "#",
      "|":
      true
    default: false
    }
  }
}
