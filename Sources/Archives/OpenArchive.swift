import CZip

/// An archive that libzip has open, in memory, until nobody needs it any more. Not for two threads at once.
@safe final class OpenArchive {
  /// For libzip's functions, as long as this object lives.
  let pointer: OpaquePointer
  /// Of the archive itself, in bytes.
  let size: Int

  /// Reads the table of contents; of what is no archive, and of nothing at all, `.notAnArchive`.
  init(_ bytes: [UInt8]) throws(ZipFault) {
    // For libzip, nothing at all is an archive without members.
    if bytes.isEmpty { throw .notAnArchive }
    guard let source = unsafe lvz_zip_memory(bytes, bytes.count) else { throw .noMemory }
    guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
      unsafe zip_source_free(source)
      throw .notAnArchive
    }
    unsafe pointer = archive
    size = bytes.count
  }

  deinit {
    unsafe zip_discard(pointer)
  }
}
