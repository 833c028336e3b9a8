import CZip

extension ZipReader {
  /// Unpacks all members that are wanted, in the order of the archive, with their names as bytes: programs for Chinese
  /// readers write them in other encodings than the format says. Folders are left out.
  /// - Throws: `tooLarge` as soon as there is more than the limits allow.
  package func members(
    within limits: ZipLimits, where isWanted: ([UInt8]) -> Bool
  ) throws(ZipFault) -> [(name: [UInt8], bytes: [UInt8])] {
    let zip = unsafe archive.pointer
    let count = Int(unsafe zip_get_num_entries(zip, 0))
    guard count <= limits.members else { throw .tooLarge(member: "") }
    var left = limits.bytes(ofArchive: archive.size)
    var members: [(name: [UInt8], bytes: [UInt8])] = []
    for index in 0..<max(count, 0) {
      let place = zip_uint64_t(index)
      guard let raw = unsafe zip_get_name(zip, place, zip_flags_t(ZIP_FL_ENC_RAW)) else {
        continue
      }
      let name = unsafe Self.bytes(of: raw)
      guard name.last != UInt8(ascii: "/"), isWanted(name) else { continue }
      let shown = String(decoding: name, as: UTF8.self)
      guard let file = unsafe zip_fopen_index(zip, place, 0) else {
        throw .unreadable(member: shown)
      }
      defer { unsafe zip_fclose(file) }
      let bytes = try unsafe Self.read(file, shown, left)
      left -= bytes.count
      members.append((name, bytes))
    }
    return members
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var place = unsafe text
    while unsafe place.pointee != 0 {
      bytes.append(UInt8(bitPattern: unsafe place.pointee))
      unsafe place += 1
    }
    return bytes
  }
}
