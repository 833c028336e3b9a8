import CZip

/// Reads the members of a ZIP archive that is in memory, such as a DOCX or XLSX file.
///
/// Nothing is unpacked before it is asked for, and never more than the caller allows: a small archive can
/// claim to hold gigabytes. Names are only compared, never used as paths. The table of contents is read once, so
/// that reading all members takes time linear in the archive.
package struct ZipReader {
  let archive: OpenArchive

  /// The names of the members in the order of the archive. A name that is not UTF-8 is decoded as CP437,
  /// as the format says.
  package let names: [String]

  /// Reads the table of contents.
  package init(_ bytes: [UInt8]) throws(ZipFault) {
    archive = try OpenArchive(bytes)
    let pointer = unsafe archive.pointer
    let count = unsafe zip_get_num_entries(pointer, 0)
    names = (0..<max(count, 0)).compactMap { index in
      guard let name = unsafe zip_get_name(pointer, zip_uint64_t(index), 0) else { return nil }
      return unsafe String(cString: name)
    }
  }

  /// The content of the first member of that name; `nil` if there is none. One of more than `limit` bytes is
  /// refused.
  package func contents(of name: String, limit: Int = 64 << 20) throws(ZipFault) -> [UInt8]? {
    let pointer = unsafe archive.pointer
    let index = unsafe zip_name_locate(pointer, name, 0)
    guard index >= 0 else { return nil }
    guard let file = unsafe zip_fopen_index(pointer, zip_uint64_t(index), 0) else {
      throw .unreadable(member: name)
    }
    defer { unsafe zip_fclose(file) }
    return try unsafe Self.read(file, name, limit)
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
}
