/// What a cell's number is shown as.
enum NumberStyle: Sendable, Hashable {
  case date
  case percent

  /// The style of a format built into every workbook; `nil` for a plain number.
  init?(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...31, 36, 50, 57, 58: self = .date
    case 9, 10: self = .percent
    default: return nil
    }
  }

  /// The style of a format by its code: a date has a year or a day outside quotes and brackets.
  init?(code: String) {
    var (isQuoted, isBracketed) = (false, false)
    for character in code.lowercased() {
      switch character {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "y", "d":
        if isQuoted || isBracketed { continue }
        self = .date
        return
      case "%":
        if isQuoted || isBracketed { continue }
        self = .percent
        return
      default: break
      }
    }
    return nil
  }
}
