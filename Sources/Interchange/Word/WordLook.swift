/// What direct formatting or a style says of how text looks; `nil` where it leaves that to what lies behind it.
struct WordLook {
  private(set) var isBold: Bool?
  private var isRed: Bool?
  private var isUnderlined: Bool?
  private var isHighlighted: Bool?

  /// Takes an element of `w:rPr`; others say nothing that matters.
  mutating func take(_ name: String, _ attributes: [String: String]) {
    let value = attributes["val"]
    switch name {
    case "b": isBold = !["0", "false", "off"].contains(value)
    case "color": isRed = Self.isRed(value ?? "")
    case "u": isUnderlined = value != "none"
    case "highlight": isHighlighted = value != "none"
    default: break
    }
  }

  /// This laid over `base`.
  func over(_ base: WordLook) -> WordLook {
    var look = self
    look.isBold = isBold ?? base.isBold
    look.isRed = isRed ?? base.isRed
    look.isUnderlined = isUnderlined ?? base.isUnderlined
    look.isHighlighted = isHighlighted ?? base.isHighlighted
    return look
  }

  /// How a text looks that has all of it.
  var look: Look {
    var look: Look = []
    if [isRed, isUnderlined, isHighlighted].contains(true) { look.insert(.strong) }
    if isBold == true { look.insert(.bold) }
    return look
  }

  /// Red is what teachers write answers in: much red, little green and blue.
  private static func isRed(_ color: String) -> Bool {
    guard color.count == 6, let value = UInt32(color, radix: 16) else { return false }
    let (red, green, blue) = (value >> 16, value >> 8 & 0xFF, value & 0xFF)
    return red >= 0xB0 && green <= 0x60 && blue <= 0x60
  }
}
