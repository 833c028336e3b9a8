/// Why something is no home to be merged.
package enum MergeSourceProblem: Error, Hashable, Sendable {
  case unreadable(StorageError)
  /// A file that is no ZIP archive, or a damaged one.
  case notAnArchive
  /// An archive that unpacks to more than is read.
  case tooLarge
  /// There is no home in it.
  case noHome
  /// It holds several homes; the one that is meant has to be named.
  case severalHomes([String])
  /// It is the very home that is in use.
  case ownHome
}
