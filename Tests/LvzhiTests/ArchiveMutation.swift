import Archives
import TestSupport

/// Breaks what is in an archive and packs it anew, so that its checksums hold and the damage reaches the readers.
enum ArchiveMutation {
  /// One member changed, left out or doubled under another name; the bytes as they are if they are no archive.
  static func mutated(
    _ bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) throws -> [UInt8] {
    guard let archive = try? ZipReader(bytes) else { return bytes }
    var members = try archive.names.map { name in
      ZipMember(name, try archive.contents(of: name) ?? [])
    }
    // What the readers look into, more often than the rest.
    let wanted = members.indices.filter { index in
      let name = members[index].name
      return name.hasSuffix("document.xml") || name.hasSuffix("numbering.xml")
        || name.hasPrefix("xl/") || name.hasPrefix("collection") || name.hasSuffix("manifest.xml")
        || name.hasPrefix("items/")
    }
    let isWanted = Int.random(in: 0..<8, using: &generator) > 0
    guard
      let index = (isWanted && !wanted.isEmpty ? wanted : Array(members.indices))
        .randomElement(using: &generator)
    else { return bytes }
    let member = members[index]
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: members.remove(at: index)
    case 1: members.append(ZipMember("又一个/" + member.name, member.bytes))
    default:
      members[index] = ZipMember(member.name, Mutation.mutated(member.bytes, using: &generator))
    }
    return try ZipWriter.bytes(members)
  }
}
