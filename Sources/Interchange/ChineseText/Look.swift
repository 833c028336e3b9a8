/// How a piece of text stands out.
struct Look: OptionSet {
  let rawValue: UInt8

  /// Red, underlined or highlighted: shows an answer.
  static let strong = Look(rawValue: 1)
  /// Shows an answer only where nothing else does: headings and labels are bold, too.
  static let bold = Look(rawValue: 2)
}
