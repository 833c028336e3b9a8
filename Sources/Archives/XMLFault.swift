/// Why XML cannot be read.
package enum XMLFault: Error, Hashable, Sendable {
  /// It ends in the middle.
  case unfinished
  case malformed
  case badNesting
  case badEntity
  /// A document type declaration, which office files do not have.
  case documentType
  case tooDeep
  case tooManyAttributes
}
