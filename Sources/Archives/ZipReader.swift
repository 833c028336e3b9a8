import CZip

/// Reads the members of a ZIP archive that is in memory, such as a DOCX or XLSX file.
///
/// Nothing is unpacked before it is asked for, and never more than the caller allows: a small archive can
/// claim to hold gigabytes. Names are only compared, never used as paths.
package struct ZipReader: Sendable {
  let archive: [UInt8]

  /// The names of the members in the order of the archive. A name that is not UTF-8 is decoded as CP437,
  /// as the format says.
  package let names: [String]

  /// Reads the table of contents.
  package init(_ bytes: [UInt8]) throws(ZipFault) {
    archive = bytes
    names = try unsafe Self.withArchive(bytes) { archive throws(ZipFault) in
      let count = unsafe zip_get_num_entries(archive, 0)
      return (0..<max(count, 0)).compactMap { index in
        guard let name = unsafe zip_get_name(archive, zip_uint64_t(index), 0) else { return nil }
        return unsafe String(cString: name)
      }
    }
  }

  /// The content of the first member of that name; `nil` if there is none. One of more than `limit` bytes is
  /// refused.
  package func contents(of name: String, limit: Int = 64 << 20) throws(ZipFault) -> [UInt8]? {
    try unsafe Self.withArchive(self.archive) { archive throws(ZipFault) in
      let index = unsafe zip_name_locate(archive, name, 0)
      guard index >= 0 else { return nil }
      guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else {
        throw .unreadable(member: name)
      }
      defer { unsafe zip_fclose(file) }
      return try unsafe Self.read(file, name, limit)
    }
  }

  /// Reads to the end. What the archive says about the size is not believed.
  static func read(
    _ file: OpaquePointer, _ name: String, _ limit: Int
  ) throws(ZipFault) -> [UInt8] {
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      if count == 0 { return contents }
      guard count > 0 else { throw .unreadable(member: name) }
      guard contents.count + Int(count) <= limit else { throw .tooLarge(member: name) }
      contents += chunk.prefix(Int(count))
    }
  }

  /// Opens the archive for the time of `body`.
  static func withArchive<Result>(
    _ bytes: [UInt8], _ body: (OpaquePointer) throws(ZipFault) -> Result
  ) throws(ZipFault) -> Result {
    // For libzip, nothing at all is an archive without members.
    if bytes.isEmpty { throw .notAnArchive }
    guard let source = unsafe lvz_zip_memory(bytes, bytes.count) else { throw .noMemory }
    guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
      unsafe zip_source_free(source)
      throw .notAnArchive
    }
    defer { unsafe zip_discard(archive) }
    return try unsafe body(archive)
  }
}
