/// What a byte, together with those before it, asks a terminal to do.
enum TerminalAction {
  case print(Unicode.Scalar)
  /// A C0 control character.
  case control(UInt8)
  /// A control sequence (CSI) with its final character; private ones begin with `?`.
  case sequence(final: Character, parameters: [Int], isPrivate: Bool)
}

/// Cuts bytes into characters and control sequences. Sequences that only change colours, titles or
/// character sets are swallowed.
struct TerminalDecoder: Sendable {
  private enum State {
    case ground
    case escape
    case charset
    case sequence
    case title
  }

  private var state = State.ground
  private var collected: [UInt8] = []
  private var missing = 0

  /// Columns of a scalar, kept apart from the product's own table on purpose.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200D { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  mutating func decode(_ byte: UInt8) -> [TerminalAction] {
    switch state {
    case .ground: return ground(byte)
    case .escape: escape(byte)
    case .charset: state = .ground
    case .sequence: return sequence(byte)
    case .title: if byte == 0x07 || byte == UInt8(ascii: "\\") { state = .ground }
    }
    return []
  }

  private mutating func ground(_ byte: UInt8) -> [TerminalAction] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0..<0x20, 0x7F: return [.control(byte)]
    case 0x20..<0x7F: return [.print(Unicode.Scalar(byte))]
    case 0x80..<0xC0: return missing > 0 ? continuation(byte) : [.print("\u{FFFD}")]
    default:
      collected = [byte]
      missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      return []
    }
  }

  private mutating func continuation(_ byte: UInt8) -> [TerminalAction] {
    collected.append(byte)
    missing -= 1
    guard missing == 0 else { return [] }
    return String(decoding: collected, as: UTF8.self).unicodeScalars.map { .print($0) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): (state, collected) = (.sequence, [])
    case UInt8(ascii: "]"): state = .title
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    default: state = .ground
    }
  }

  private mutating func sequence(_ byte: UInt8) -> [TerminalAction] {
    guard (0x40..<0x7F).contains(byte) else {
      collected.append(byte)
      return []
    }
    state = .ground
    let text = String(decoding: collected, as: UTF8.self)
    let parameters = text.drop { $0 == "?" }.split(separator: ";").compactMap { Int($0) }
    return [
      .sequence(
        final: Character(Unicode.Scalar(byte)), parameters: parameters,
        isPrivate: text.hasPrefix("?"))
    ]
  }
}
