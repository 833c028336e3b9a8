import Archives

extension FuzzTarget {
  /// Archives whose member was replaced: the first byte tells which archive, the second which member, the rest stands in it. So
  /// the damage is not found by checksums, but reaches the readers of Word, XLSX, QTI and Anki files.
  static let archive = FuzzTarget(
    "archive", longest: 16_384,
    seeds: { _ in
      archives.enumerated().flatMap { place, members in
        members.enumerated().map { [UInt8(place), UInt8($0)] + $1.bytes }
      }.filter { $0.count <= 16_384 }
    }
  ) { bytes in
    guard bytes.count >= 2, !archives.isEmpty else { return }
    var members = archives[Int(bytes[0]) % archives.count]
    let place = Int(bytes[1]) % members.count
    members[place] = ZipMember(members[place].name, Array(bytes.dropFirst(2)))
    try checkImport(of: ZipWriter.bytes(members))
    // An archive is damaged on its outside too.
    try checkImport(of: [0x50, 0x4B, 0x03, 0x04] + bytes)
  }

  /// The members of archives of each format.
  private static let archives: [[ZipMember]] = {
    let names = ["seed.docx", "seed.xlsx", "seed-qti.zip", "seed-old.apkg", "seed-new.apkg"]
    return names.compactMap { name in
      guard let bytes = try? SeedFiles.repository.bytes("Tests/Fixtures/Interchange/" + name),
        let archive = try? ZipReader(bytes)
      else { return nil }
      return archive.names.compactMap { name in
        (try? archive.contents(of: name)).flatMap { $0 }.map { ZipMember(name, $0) }
      }
    }
  }()
}
