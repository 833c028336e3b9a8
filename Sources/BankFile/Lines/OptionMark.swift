/// What the brackets before an option say.
struct OptionMark: OptionSet {
  let rawValue: UInt8

  static let right = OptionMark(rawValue: 1)
  static let square = OptionMark(rawValue: 2)
  /// Not written as an option is: what it says is a guess.
  static let faulty = OptionMark(rawValue: 4)
}
