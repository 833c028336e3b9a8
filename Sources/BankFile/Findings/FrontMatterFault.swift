/// What is wrong with a front matter.
package enum FrontMatterFault: Hashable, Sendable {
  /// No second `---`.
  case unclosed
  /// More than `BankReader.longestLine` bytes.
  case tooLong
  /// The YAML parser's own words.
  case notYAML(String)
  /// YAML, but not keys with values.
  case notKeysAndValues
  case missing(FrontMatterKey)
  /// A key that stands there twice.
  case repeatedKey(String)
  /// Not a key of a front matter; `meant` is the one it looks like.
  case unknownKey(String, meant: FrontMatterKey?)
  case badValue(FrontMatterKey)
}
