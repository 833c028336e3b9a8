import Diagnostics

/// A line that begins as an option, or so nearly that it must have been meant as one.
///
/// Read are `- ( )`, `- (√)`, `- (x)`, `- [ ]`, `- [√]`, `- [x]`, each with full-width brackets and with any
/// white space, or none, in and behind the brackets. Another bullet, an indentation, no space after the
/// bullet or another mark make it faulty.
struct OptionLine {
  enum Sign {
    case none, right, cross, other
  }

  let sign: Sign
  let isSquare: Bool
  /// Whether bullet, spaces and brackets are as they have to be.
  let isWellFormed: Bool
  /// The sign's bytes; empty for none.
  let signRange: ByteRange
  /// Where the option's text begins.
  let content: Int

  var mark: OptionMark {
    var mark: OptionMark = isSquare ? .square : []
    if sign == .right || sign == .other { mark.insert(.right) }
    if !isWellFormed || sign == .cross || sign == .other { mark.insert(.faulty) }
    return mark
  }

  /// `nil` for a line that is no option by any reading.
  init?(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var index = bytes.skipWhiteSpace(from: start, before: end)
    var wellFormed = index == start
    let bullet = Self.bullet(bytes, index, end)
    if bullet != 1 || bytes[index] != .hyphen { wellFormed = false }
    index += bullet
    if bullet > 0, bytes.byte(at: index, before: end) != .space { wellFormed = false }
    index = bytes.skipWhiteSpace(from: index, before: end)
    guard let open = Self.bracket(bytes, index, end), open.opens else { return nil }
    index = bytes.skipWhiteSpace(from: index + open.width, before: end)
    let signStart = index
    let (sign, width) = Self.sign(bytes, index, end)
    index += width
    signRange = ByteRange(signStart, index)
    index = bytes.skipWhiteSpace(from: index, before: end)
    guard let close = Self.bracket(bytes, index, end), !close.opens, close.isSquare == open.isSquare
    else { return nil }
    // A stem may well begin with empty brackets, and a sentence with "(x)".
    if bullet == 0, width < 3 || sign == .cross { return nil }
    self.sign = sign
    isSquare = open.isSquare
    isWellFormed = wellFormed && open.isCommon && close.isCommon
    content = bytes.skipWhiteSpace(from: index + close.width, before: end)
  }

  /// The width of a bullet or of something like one at `index`; 0 if there is none.
  private static func bullet(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes.byte(at: index, before: end) {
    case .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    case 0xC2: return bytes.byte(at: index + 1, before: end) == 0xB7 ? 2 : 0  // ·
    default: break
    }
    switch bytes.triple(at: index, before: end) {
    case 0xEF_BC_8D, 0xEF_BC_8B, 0xEF_BC_8A: return 3  // － ＋ ＊
    case 0xE2_80_90...0xE2_80_95, 0xE2_88_92: return 3  // ‐ ‑ ‒ – — ― −
    case 0xE2_80_A2, 0xE2_97_8F, 0xE3_83_BB: return 3  // • ● ・
    default: return 0
    }
  }

  private struct Bracket {
    let opens: Bool
    let isSquare: Bool
    let width: Int
    /// Whether it is one that is read without complaint.
    var isCommon = true
  }

  private static func bracket(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bracket? {
    switch bytes.byte(at: index, before: end) {
    case UInt8(ascii: "("): return Bracket(opens: true, isSquare: false, width: 1)
    case UInt8(ascii: ")"): return Bracket(opens: false, isSquare: false, width: 1)
    case UInt8(ascii: "["): return Bracket(opens: true, isSquare: true, width: 1)
    case UInt8(ascii: "]"): return Bracket(opens: false, isSquare: true, width: 1)
    default: break
    }
    switch bytes.triple(at: index, before: end) {
    case 0xEF_BC_88: return Bracket(opens: true, isSquare: false, width: 3)  // （
    case 0xEF_BC_89: return Bracket(opens: false, isSquare: false, width: 3)
    case 0xEF_BC_BB: return Bracket(opens: true, isSquare: true, width: 3)  // ［
    case 0xEF_BC_BD: return Bracket(opens: false, isSquare: true, width: 3)
    case 0xE3_80_90: return Bracket(opens: true, isSquare: true, width: 3, isCommon: false)  // 【
    case 0xE3_80_91: return Bracket(opens: false, isSquare: true, width: 3, isCommon: false)
    default: return nil
    }
  }

  private static func sign(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> (Sign, width: Int) {
    switch bytes.byte(at: index, before: end) {
    case UInt8(ascii: "x"): return (.right, 1)
    case UInt8(ascii: "X"), UInt8(ascii: "*"): return (.other, 1)
    // ×
    case 0xC3 where bytes.byte(at: index + 1, before: end) == 0x97: return (.cross, 2)
    default: break
    }
    let hasVariation = bytes.triple(at: index + 3, before: end) == 0xEF_B8_8F
    let width = hasVariation ? 6 : 3
    switch bytes.triple(at: index, before: end) {
    // √
    case 0xE2_88_9A: return (.right, 3)
    // ✓ ✔ ☑ ✅
    case 0xE2_9C_93, 0xE2_9C_94, 0xE2_98_91, 0xE2_9C_85: return (.other, width)
    // ｘ Ｘ ＊
    case 0xEF_BD_98, 0xEF_BC_B8, 0xEF_BC_8A: return (.other, 3)
    // ✕ ✖ ✗ ✘ ╳ ❌ ☒
    case 0xE2_9C_95...0xE2_9C_98, 0xE2_95_B3, 0xE2_9D_8C, 0xE2_98_92: return (.cross, width)
    default: return (.none, 0)
    }
  }
}
