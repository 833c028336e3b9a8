package import Cores
import Diagnostics
package import Questions

/// Makes a bank of the items of a file.
package struct BankMaker {
  /// What a bank says about itself.
  package struct Header: Sendable {
    let id: BankID
    let title: String
    let isChinese: Bool
    /// Where the questions come from, one line.
    let origin: String

    package init(id: BankID, title: String, isChinese: Bool, origin: String) {
      self.id = id
      self.title = title
      self.isChinese = isChinese
      self.origin = origin
    }

    /// The front matter and the blank line behind it.
    var text: String {
      """
      ---
      # \(Spacing.oneLine(origin))
      id: \(id)
      title: \(JSONText(.string(Spacing.oneLine(title)), layout: .compact))
      language: \(isChinese ? "zh-Hans" : "en")
      ---


      """
    }
  }

  /// An item that stands in the bank.
  package struct Taken: Sendable {
    package let id: QuestionID
    /// Which item of the file it is.
    package let index: Int
    package let losses: [ImportLoss]
  }

  /// The bank in its canonical form, in UTF-8.
  package let bytes: [UInt8]
  package let taken: [Taken]
  /// The id that an item wants, or why a bank cannot hold it.
  private enum Named {
    case success(String)
    case failure(ImportRefusal.Reason)
  }

  /// What the reader refused and what a bank cannot hold, in the order of the file.
  package let refusals: [ImportRefusal]

  /// Writes every item that can be, reads the result as any bank is read, and refuses what has an error there. Linear; pieces of
  /// so many items (from 1) are made on all cores.
  package init(
    _ file: ImportedFile, _ header: Header, piece: Int = 500,
    telling progress: WorkProgress = .untold
  ) {
    let all = file.items
    let named = Parallel.map(all, chunk: piece) { item in
      item.fault.map { .failure($0) } ?? .success(ItemIdentity.wanted(for: item)) as Named
    }
    var identity = ItemIdentity(capacity: all.count)
    var entries: [BankPiece.Entry] = []
    entries.reserveCapacity(all.count)
    var refusals = file.refusals
    for (index, named) in named.enumerated() {
      switch named {
      case .success(let wanted):
        guard let id = identity.id(like: wanted) else {
          refusals.append(
            ImportRefusal(.stray(wanted), at: all[index].place, excerpt: all[index].stem))
          continue
        }
        entries.append(BankPiece.Entry(index: index, id: id))
      case .failure(let reason):
        refusals.append(ImportRefusal(reason, at: all[index].place, excerpt: all[index].stem))
      }
    }
    let parts = Self.parts(of: Self.inChapters(entries, of: all), piece)
    let pieces = Parallel.map(parts, chunk: 1, telling: progress) { BankPiece($0, of: all, header) }
    bytes = Self.joined(pieces, after: header)
    taken = pieces.flatMap(\.taken)
    self.refusals = (refusals + pieces.flatMap(\.refusals)).sorted { $0.place < $1.place }
  }

  private static func parts(
    of entries: [BankPiece.Entry], _ piece: Int
  ) -> [ArraySlice<BankPiece.Entry>] {
    stride(from: 0, to: entries.count, by: piece).map { start in
      entries[start..<min(start + piece, entries.count)]
    }
  }

  /// The bank as words.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private static func joined(_ pieces: [BankPiece], after header: Header) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pieces.reduce(1024) { $0 + $1.text.count + 256 })
    text += header.text.utf8
    var category: [String] = []
    for piece in pieces where !piece.taken.isEmpty {
      if piece.firstCategory != category { text += BankPiece.heading(piece.firstCategory).utf8 }
      text += piece.text
      category = piece.lastCategory
    }
    // A file does not end with a blank line.
    if pieces.contains(where: { !$0.taken.isEmpty }) { text.removeLast() }
    return text
  }

  /// Items of one category stand together, where its first stands; those of none come first.
  private static func inChapters(
    _ entries: [BankPiece.Entry], of items: [ForeignItem]
  ) -> [BankPiece.Entry] {
    var order: [[String]: Int] = [:]
    var last: (category: [String], place: Int)?
    let places = entries.map { entry -> Int in
      let category = items[entry.index].category
      if let last, last.category == category { return last.place }
      let place = category.isEmpty ? -1 : order[category] ?? order.count
      order[category] = place
      last = (category, place)
      return place
    }
    guard zip(places, places.dropFirst()).contains(where: >) else { return entries }
    return entries.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { entries[$0] }
  }
}
