package import Records

/// Events that were not saved, and why.
package struct AppendFailure: Error, Hashable, Sendable {
  package let error: StorageError
  /// What was to be written. Append exactly these again, not new ones for the same contents: after a
  /// failed sync they may be on disk all the same. Empty if nothing was tried.
  package let events: [Event]
}
