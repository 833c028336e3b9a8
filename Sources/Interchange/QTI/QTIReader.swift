/// Reads a single item of QTI 2.1, 2.2 or 3.0.
package enum QTIReader {
  /// One item, or one refusal. `name` tells the file in an archive. Linear time.
  ///
  /// A file of QTI 1.2 is recognised and refused by that name; one without an item is `.notThisFormat`.
  package static func read(
    _ bytes: [UInt8], named name: String? = nil
  ) throws(ImportFault) -> ImportedFile {
    let root = try XMLDocument.root(of: bytes, rename: QTIName.older)
    var file = ImportedFile()
    switch root.name {
    case "assessmentItem":
      do throws(RefusedItem) {
        file.items.append(try QTIItem.read(root, named: name))
      } catch {
        file.refusals.append(error.refusal)
      }
    case "questestinterop":
      let title = root.first("assessment")?.attributes["title"] ?? ""
      file.refusals.append(
        ImportRefusal(
          .unsupportedKind("QTI 1.2"), at: ImportPlace(line: root.line, in: name), excerpt: title))
    default: throw .notThisFormat
    }
    return file
  }
}
