import Glibc

/// The system calls that change files. Tests replace them to see that no failure loses anything.
package struct FileSystemCalls: Sendable {
  /// Writes some of the bytes at the end or the current place, and returns how many.
  package var write:
    @Sendable (_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  /// `fdatasync`: the content, and what is needed to find it, is on the medium.
  package var synchronizeData: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
  /// `fsync`, for folders and for files about to be renamed.
  package var synchronize: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
  package var truncate: @Sendable (_ descriptor: Int32, _ size: Int) throws(SystemError) -> Void
  package var rename: @Sendable (_ old: String, _ new: String) throws(SystemError) -> Void

  package init(
    write: @escaping @Sendable (Int32, ArraySlice<UInt8>) throws(SystemError) -> Int,
    synchronizeData: @escaping @Sendable (Int32) throws(SystemError) -> Void,
    synchronize: @escaping @Sendable (Int32) throws(SystemError) -> Void,
    truncate: @escaping @Sendable (Int32, Int) throws(SystemError) -> Void,
    rename: @escaping @Sendable (String, String) throws(SystemError) -> Void
  ) {
    self.write = write
    self.synchronizeData = synchronizeData
    self.synchronize = synchronize
    self.truncate = truncate
    self.rename = rename
  }

  /// The operating system's.
  package static let live = FileSystemCalls(
    write: { descriptor, bytes throws(SystemError) in
      try SystemError.checking {
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        }
      }
    },
    synchronizeData: { descriptor throws(SystemError) in
      _ = try SystemError.checking { fdatasync(descriptor) }
    },
    synchronize: { descriptor throws(SystemError) in
      _ = try SystemError.checking { fsync(descriptor) }
    },
    truncate: { descriptor, size throws(SystemError) in
      _ = try SystemError.checking { ftruncate(descriptor, size) }
    },
    rename: { old, new throws(SystemError) in
      _ = try SystemError.checking { unsafe Glibc.rename(old, new) }
    })
}
