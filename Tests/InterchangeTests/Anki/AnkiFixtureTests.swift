import Foundation
import Interchange
import Testing

/// Against what Anki itself reads from the same files.
@Suite(.enabled(if: Fixtures.folder != nil, "LVZHI_FIXTURES names no folder"))
struct `与 Anki 读到的一致` {
  private struct Expected: Decodable {
    struct Note: Decodable {
      let fields: [String]
      let tags: [String]
      let decks: [String]
    }
    let rows_found: Int
    let notes: [Note]
  }

  @Test(arguments: [
    ("czech-literature", 25), ("hand-headers", 3), ("made-legal_and_moral_basis-cards", 51),
    ("made-legal_and_moral_basis-notes-all", 49),
    ("made-legal_and_moral_basis-notes-html-deck", 49),
    ("made-legal_and_moral_basis-notes-plain", 49), ("pilot-notes", 357), ("salesforce-js", 141),
    ("text-2fields", 6), ("text-update", 1), ("vim-ruby-2015", 209),
  ])
  func 各文件(name: String, taken: Int) throws {
    let bytes = try Fixtures.bytes("anki/text/\(name).txt")
    let file = AnkiTextReader.read(String(decoding: bytes, as: UTF8.self))
    try compare(file, with: "anki/text/\(name)", taken: taken)
  }

  private struct ExpectedPackage: Decodable {
    struct Note: Decodable {
      let fields: [String: String]
      let tags: [String]
    }
    let found_notes: Int
    let notes: [Note]
  }

  @Test(arguments: [
    ("anki-test-diffmodels2-2", 1), ("anki-test-diffmodeltemplates-2", 1),
    // A sound, and nothing that could be read.
    ("anki-test-media", 0),
    ("anki-test-update2", 1), ("made-legal_and_moral_basis-legacy", 49),
    ("made-legal_and_moral_basis-new", 49),
    ("vim-ruby-2015", 209),
  ])
  func 各包(name: String, taken: Int) throws {
    let file = try AnkiPackageReader.read(try Fixtures.bytes("anki/apkg/\(name).apkg"))
    let json = try Fixtures.bytes("anki/apkg/\(name).anki.json")
    let expected = try JSONDecoder().decode(ExpectedPackage.self, from: Data(json))
    #expect(file.items.count == taken, "\(file.refusals)")
    #expect(file.items.count + file.refusals.count == expected.found_notes)
    let items = Dictionary(grouping: file.items, by: \.stem)
    for note in expected.notes {
      let fields = note.fields.values.map { HTMLText($0).text }
      guard !fields.contains(where: { $0.contains("{{c") }) else { continue }
      let found = fields.lazy.compactMap { items[$0] }.first ?? []
      let isBare = fields.count(where: { !$0.isEmpty && !$0.hasPrefix("[sound:") }) < 2
      #expect(isBare || found.contains { Set($0.tags) == Set(note.tags) }, "\(fields)")
    }
  }

  private func compare(_ file: ImportedFile, with name: String, taken: Int) throws {
    let json = try Fixtures.bytes("\(name).anki.json")
    let expected = try JSONDecoder().decode(Expected.self, from: Data(json))
    #expect(file.items.count == taken, "\(file.refusals)")
    #expect(file.items.count + file.refusals.count == expected.rows_found)
    // Anki lists the notes in an order of its own.
    var rest = Dictionary(grouping: file.items, by: \.stem)
    for note in expected.notes {
      let fields = note.fields.map { HTMLText($0.replacing("\n", with: " ")).text }
      let backs = fields.dropFirst().filter { !$0.isEmpty }
      guard !fields[0].contains("{{c") else { continue }
      guard let index = rest[fields[0]]?.firstIndex(where: { Self.answers($0, backs.first) }),
        let item = rest[fields[0]]?.remove(at: index)
      else {
        // What was refused has nothing that could be asked or answered.
        #expect(fields[0].isEmpty || backs.allSatisfy { $0.hasPrefix("[sound:") }, "\(fields)")
        continue
      }
      #expect(Set(item.tags) == Set(note.tags))
      let deck = item.category.isEmpty ? "Default" : item.category.joined(separator: "::")
      #expect(note.decks.contains(deck), "\(note.decks)")
    }
    // Long files list the first sixty notes only; notes with gaps were passed over.
    let left = rest.values.flatMap { $0 }.filter { !$0.stem.contains("{{}}") }
    #expect(expected.notes.count == 60 || left.isEmpty, "\(left.map(\.stem))")
  }

  /// A back that repeats the front ends with the answer. Where Anki found no field for it, it has none.
  private static func answers(_ item: ForeignItem, _ back: String?) -> Bool {
    guard case .short(let model, _) = item.body else { return false }
    return back?.hasSuffix(model) ?? true
  }
}
