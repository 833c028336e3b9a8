/// Why an inventory, or a part of it, cannot be used.
package enum BackupFault: Hashable, Sendable {
  /// No digest and path, or a path that leads out of the home. Counted from 1.
  case line(Int)
  /// It is cut off or was altered: the digest of the whole is missing or differs.
  case altered
  /// Written by a later version of the program, or no inventory at all.
  case unknownFormat
}
