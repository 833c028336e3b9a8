import Archives

/// Reads a QTI package: a ZIP archive with items and `imsmanifest.xml`, which tells them.
package enum QTIPackageReader {
  /// The items in the order of the manifest. Each file is told in the places; what cannot be read is refused by itself.
  ///
  /// Nothing is looked for outside the archive. An archive without a manifest is `.notThisFormat`; one with an item of more
  /// than 16 MB, or with items of more than 256 MB in all, is `.tooLarge`.
  package static func read(_ zip: [UInt8]) throws(ImportFault) -> ImportedFile {
    let archive: ZipReader
    do { archive = try ZipReader(zip) } catch { throw .notThisFormat }
    guard let path = manifestPath(archive.names),
      let bytes = try contents(of: path, in: archive)
    else { throw .notThisFormat }
    let root = try XMLDocument.root(of: bytes)
    guard root.name == "manifest" else { throw .notThisFormat }
    let resources = QTIManifest.resources(root, in: String(path.dropLast(manifestName.count)))
    var file = ImportedFile()
    var room = mostBytes
    for resource in resources {
      guard let path = resource.path else {
        file.refusals.append(
          ImportRefusal(
            .stray(resource.written), at: ImportPlace(line: resource.line, in: path),
            excerpt: resource.written))
        continue
      }
      guard let bytes = try contents(of: path, in: archive) else {
        file.refusals.append(
          ImportRefusal(
            .syntax(path), at: ImportPlace(line: resource.line, in: manifestName),
            excerpt: resource.written))
        continue
      }
      room -= bytes.count
      guard room >= 0 else { throw .tooLarge }
      add(bytes, path, to: &file)
    }
    return file
  }

  private static let manifestName = "imsmanifest.xml"
  private static let mostBytes = 256 << 20
  private static let mostBytesOfItem = 16 << 20

  /// The manifest nearest to the top; some archives hold everything in a folder.
  private static func manifestPath(_ names: [String]) -> String? {
    names.filter { $0 == manifestName || $0.hasSuffix("/" + manifestName) }
      .min { $0.utf8.count < $1.utf8.count }
  }

  private static func contents(
    of path: String, in archive: ZipReader
  ) throws(ImportFault) -> [UInt8]? {
    do throws(ZipFault) {
      return try archive.contents(of: path, limit: mostBytesOfItem)
    } catch {
      switch error {
      case .tooLarge, .noMemory: throw .tooLarge
      case .notAnArchive, .unreadable: throw .damagedArchive
      }
    }
  }

  private static func add(_ bytes: [UInt8], _ path: String, to file: inout ImportedFile) {
    let refused: (ImportRefusal.Reason, Int)
    do throws(ImportFault) {
      let read = try QTIReader.read(bytes, named: path)
      file.items += read.items
      file.refusals += read.refusals
      return
    } catch {
      switch error {
      case .malformed(let line): refused = (.syntax("XML"), line ?? 1)
      case .notUTF8: refused = (.syntax("UTF-8"), 1)
      case .tooLarge, .damagedArchive: refused = (.syntax("XML"), 1)
      case .notThisFormat: refused = (.notAQuestion, 1)
      }
    }
    file.refusals.append(
      ImportRefusal(refused.0, at: ImportPlace(line: refused.1, in: path), excerpt: path))
  }
}
