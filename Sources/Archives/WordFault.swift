/// Why the text of a Word document could not be read.
package enum WordFault: Error, Sendable, Hashable {
  /// The archive is at fault.
  case archive(ZipFault)
  /// The archive is no Word document.
  case notAWordDocument
  /// The archive has more members than any document needs.
  case tooManyMembers
  /// The text unpacks to more than is read, in bytes or for the size of the file.
  case tooLarge
}
