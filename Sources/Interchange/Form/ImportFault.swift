/// Why a file could not be read as a whole.
package enum ImportFault: Error, Sendable, Hashable {
  /// The bytes are not what the format is made of.
  case notThisFormat
  case notUTF8
  /// Broken markup, at a line where that is known.
  case malformed(line: Int?)
  /// Too large, too deep, or expanding beyond what such files need.
  case tooLarge
  case damagedArchive
}
