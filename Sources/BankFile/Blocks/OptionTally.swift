import Diagnostics

/// What the options of a question have been so far.
struct OptionTally {
  /// Brackets of the first option.
  var isSquare: Bool?
  /// The first option with other brackets.
  var oddBracket: ByteRange?
  var rights = 0
  var secondRight: ByteRange?
  /// Whether every mark could be read.
  var isCertain = true
  var hasLeft = false

  /// Adds an option; whether it is right.
  mutating func count(_ line: Line) -> Bool {
    let mark = OptionMark(rawValue: line.detail)
    if mark.contains(.faulty) { isCertain = false }
    if let isSquare, isSquare != mark.contains(.square) { oddBracket = oddBracket ?? line.range }
    isSquare = isSquare ?? mark.contains(.square)
    guard mark.contains(.right) else { return false }
    rights += 1
    if rights == 2 { secondRight = line.range }
    return true
  }
}
