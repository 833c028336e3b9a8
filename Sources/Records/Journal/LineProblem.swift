/// Why a line of a journal is no event.
package enum LineProblem: Error, Hashable, Sendable {
  /// Not one JSON object; the offset, in bytes from the start of the line, is that of the first byte that
  /// does not fit. A line that was cut off ends there.
  case notJSON(offset: Int)
  /// The line is not what was written: its CRC-32 is not the one it carries.
  case badChecksum
  /// `crc` is not the last key, so that it does not cover the rest.
  case checksumNotLast
  /// The line is whole, but from a later version of the format. The file must not be used nor touched.
  case newerVersion(Int)
  case missingKey(String)
  case repeatedKey(String)
  /// The value of a key is not of its type or outside its range.
  case badValue(key: String)
}
