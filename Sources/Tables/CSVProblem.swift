/// What can be wrong with the form of a CSV file. None of these keeps the rest from being read.
package enum CSVProblem: Sendable, Hashable {
  /// A field starts with a quote that is never closed; found at that quote. The field is read as if
  /// it were not quoted, so that the rows below it are not swallowed.
  case unclosedQuote

  /// Something stands between a closing quote and the next separator; found there. It is kept as part
  /// of the field.
  case textAfterClosingQuote

  /// The first bytes that are not UTF-8; each such place in the fields becomes U+FFFD. The file is
  /// probably in another encoding, such as GB18030.
  case unreadableText
}
