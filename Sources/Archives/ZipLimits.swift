/// How much of an archive is unpacked at most, whatever it says about itself.
package struct ZipLimits: Sendable {
  /// So many members.
  package let members: Int
  /// So many bytes, all members together.
  package let bytes: Int
  /// So many times the size of the archive, all members together. Small archives may hold `free` bytes all the same.
  package let ratio: Int
  package let free: Int

  package init(members: Int, bytes: Int, ratio: Int, free: Int = 16 << 20) {
    self.members = members
    self.bytes = bytes
    self.ratio = ratio
    self.free = free
  }

  /// The most bytes that come out of an archive of that size.
  func bytes(ofArchive size: Int) -> Int { min(bytes, max(free, size * ratio)) }
}
