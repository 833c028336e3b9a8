import Diagnostics

/// A piece of a question or case. Parts stand in the order of the file; blanks follow the stem they are in.
struct Part: Sendable {
  enum Kind: UInt8, Sendable {
    /// Whole lines.
    case stem
    /// What stands between `{{` and `}}`.
    case blank
    /// The first line of an option, without bullet and mark.
    case wrongOption, rightOption
    /// The first line of a numbered item, without its number.
    case item
    /// The first line of a pair, without its bullet.
    case pair
    /// Whole indented lines that go on with the option, item or pair before.
    case continuation
    /// A line of feedback, without its `>`.
    case feedback
    /// What a field says, without its key and the white space around it.
    case field
  }

  let kind: Kind
  /// The key of a field; else 0.
  let key: UInt8
  let range: ByteRange

  init(_ kind: Kind, _ range: ByteRange) {
    self.kind = kind
    self.key = 0
    self.range = range
  }

  init(_ key: FieldKey, _ range: ByteRange) {
    self.kind = .field
    self.key = key.rawValue
    self.range = range
  }
}
