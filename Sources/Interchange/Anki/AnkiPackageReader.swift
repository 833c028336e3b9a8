import Archives
import Diagnostics

/// Reads Anki's packages of decks (`.apkg`), those packed with Zstandard and those of older versions.
package enum AnkiPackageReader {
  /// One item a note, as `AnkiTextReader` makes them; the line is the number of the note.
  ///
  /// `.notThisFormat` for archives without a collection, `.tooLarge` for one of more than 64 MB, `.damagedArchive` for a
  /// damaged one.
  package static func read(_ zip: [UInt8]) throws(ImportFault) -> ImportedFile {
    let archive: ZipReader
    do { archive = try ZipReader(zip) } catch { throw .notThisFormat }
    // A newer package holds an older collection too, which only says that it is newer.
    for name in ["collection.anki21b", "collection.anki21", "collection.anki2"] {
      guard var bytes = try contents(of: name, in: archive) else { continue }
      if name.hasSuffix("b") { bytes = try unpacked(bytes) }
      do { return try read(collection: SQLiteFile(bytes)) } catch { throw .damagedArchive }
    }
    throw .notThisFormat
  }

  private static let most = 64 << 20

  private static func unpacked(_ bytes: [UInt8]) throws(ImportFault) -> [UInt8] {
    do throws(ZstandardFault) {
      return try Zstandard.unpacked(bytes, limit: most)
    } catch {
      switch error {
      case .tooLarge: throw .tooLarge
      case .damaged: throw .damagedArchive
      }
    }
  }

  private static func contents(
    of name: String, in archive: ZipReader
  ) throws(ImportFault) -> [UInt8]? {
    do throws(ZipFault) {
      return try archive.contents(of: name, limit: most)
    } catch {
      switch error {
      case .tooLarge, .noMemory: throw .tooLarge
      case .notAnArchive, .unreadable: throw .damagedArchive
      }
    }
  }

  private static func read(
    collection: SQLiteFile
  ) throws(SQLiteFile.Damage) -> ImportedFile {
    guard let notes = try collection.rows(of: "notes") else { throw SQLiteFile.Damage() }
    let decks = try deckNames(collection)
    var deckOfNote: [Int64: String] = [:]
    for card in try collection.rows(of: "cards") ?? [] {
      guard card.values.count > 2, case .integer(let note) = card.values[1] else { continue }
      if deckOfNote[note] == nil { deckOfNote[note] = decks[card.values[2].text] }
    }
    var head = AnkiTextHead()
    head.special = [.guid: 0, .deck: 1, .tags: 2]
    var file = ImportedFile()
    for (index, note) in notes.enumerated() {
      // id, guid, mid, mod, usn, tags, flds
      guard note.values.count > 6 else { throw SQLiteFile.Damage() }
      let fields = note.values[6].text.split(separator: "\u{1F}", omittingEmptySubsequences: false)
      let special = [note.values[1].text, deckOfNote[note.id] ?? "", note.values[5].text]
      let row = AnkiRows.Row(fields: special + fields.map(String.init), line: index + 1)
      var made = AnkiNote(row, head: head, isHTML: true)
      switch made.item {
      case .success(let item): file.items.append(item)
      case .failure(let refused): file.refusals.append(refused.refusal)
      }
    }
    return file
  }

  /// The names of the decks by their ids, from a table of their own, or, in older collections, from the settings that stand
  /// as JSON in the one row of `col`.
  private static func deckNames(
    _ collection: SQLiteFile
  ) throws(SQLiteFile.Damage) -> [String: String] {
    var names: [String: String] = [:]
    if let decks = try collection.rows(of: "decks") {
      for deck in decks where deck.values.count > 1 {
        names[String(deck.id)] = deck.values[1].text.replacing("\u{1F}", with: "::")
      }
      return names
    }
    guard let row = try collection.rows(of: "col")?.first, row.values.count > 10,
      let value = try? JSONValue(reading: Array(row.values[10].text.utf8)),
      case .object(let decks) = value
    else { return [:] }
    for deck in decks {
      guard case .object(let members) = deck.value else { continue }
      for member in members where member.key == "name" {
        if case .string(let name) = member.value { names[deck.key] = name }
      }
    }
    return names
  }
}
