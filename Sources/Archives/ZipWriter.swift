import CZip

/// Makes a ZIP archive in memory. The same members give the same bytes: they bear the first moment that the
/// format knows, not that of the clock.
package enum ZipWriter {
  /// The archive, with the members in their order.
  ///
  /// - Precondition: No name is empty or stands twice.
  package static func bytes(_ members: [ZipMember]) throws(ZipFault) -> [UInt8] {
    guard let source = unsafe lvz_zip_memory(nil, 0) else { throw .noMemory }
    defer { unsafe zip_source_free(source) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      throw .noMemory
    }
    // The archive lets go of the source when it is closed, and what was written is in there.
    unsafe zip_source_keep(source)
    for member in members {
      guard unsafe lvz_zip_add(archive, member.name, member.bytes, member.bytes.count) != 0 else {
        unsafe zip_discard(archive)
        throw .noMemory
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      throw .noMemory
    }
    return try unsafe contents(of: source)
  }

  private static func contents(of source: OpaquePointer) throws(ZipFault) -> [UInt8] {
    guard unsafe zip_source_open(source) == 0 else { throw .noMemory }
    defer { unsafe zip_source_close(source) }
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe zip_source_read(source, &chunk, zip_uint64_t(chunk.count))
      if count == 0 { return contents }
      guard count > 0 else { throw .noMemory }
      contents += chunk.prefix(Int(count))
    }
  }
}
