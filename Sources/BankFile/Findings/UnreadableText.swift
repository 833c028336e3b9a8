/// Why text cannot be read at all.
package enum UnreadableText: Hashable, Sendable {
  /// Not UTF-8 from here on. `mayBeGB18030`: all bytes of the file would be possible in that encoding.
  case notUTF8(mayBeGB18030: Bool)
  /// The file has more than `BankReader.longestFile` bytes.
  case fileTooLong
  /// A line has more than `BankReader.longestLine` bytes.
  case lineTooLong
  /// A code fence that is never closed.
  case unclosedFence
}
