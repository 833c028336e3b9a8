import Cores
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
      # \(ItemText.oneLine(origin))
      id: \(id)
      title: \(JSONText(.string(ItemText.oneLine(title)), layout: .compact))
      language: \(isChinese ? "zh-Hans" : "en")
      ---


      """
    }
  }

  /// An item as it stands in the bank.
  package struct Taken: Sendable {
    package let id: QuestionID
    package let item: ForeignItem
  }

  /// The bank in its canonical form.
  package let text: String
  package let taken: [Taken]
  /// What the reader refused and what a bank cannot hold, in the order of the file.
  package let refusals: [ImportRefusal]

  /// Writes every item that can be, reads the result as any bank is read, and refuses what has an error there. Linear; pieces of
  /// so many items (from 1) are made on all cores.
  package init(_ file: ImportedFile, _ header: Header, piece: Int = 500) {
    let named = Parallel.map(file.items, chunk: piece) { item in
      item.fault == nil ? ItemIdentity.wanted(for: item) : nil
    }
    var identity = ItemIdentity()
    var items: [ItemText] = []
    items.reserveCapacity(file.items.count)
    var refusals = file.refusals
    for (item, wanted) in zip(file.items, named) {
      if let id = wanted.flatMap({ identity.id(like: $0) }) {
        items.append(ItemText(item: item, id: id, isChinese: header.isChinese))
      } else if let reason = item.fault {
        refusals.append(ImportRefusal(reason, at: item.place, excerpt: item.stem))
      }
    }
    let pieces = Parallel.map(Self.parts(of: Self.inChapters(items), piece), chunk: 1) { items in
      BankPiece(items, header)
    }
    text = header.text + Self.joined(pieces)
    taken = pieces.flatMap(\.taken)
    self.refusals = (refusals + pieces.flatMap(\.refusals)).sorted { $0.place < $1.place }
  }

  private static func parts(of items: [ItemText], _ piece: Int) -> [ArraySlice<ItemText>] {
    stride(from: 0, to: items.count, by: piece).map { start in
      items[start..<min(start + piece, items.count)]
    }
  }

  private static func joined(_ pieces: [BankPiece]) -> String {
    var text = ""
    var category: [String] = []
    for piece in pieces where !piece.taken.isEmpty {
      if !text.isEmpty { text += "\n" }
      if piece.firstCategory != category { text += BankPiece.heading(piece.firstCategory) }
      text += piece.text
      category = piece.lastCategory
    }
    return text
  }

  /// Items of one category stand together, where its first stands; those of none come first.
  private static func inChapters(_ items: [ItemText]) -> [ItemText] {
    var order: [[String]: Int] = [:]
    for text in items where order[text.item.category] == nil {
      order[text.item.category] = text.item.category.isEmpty ? -1 : order.count
    }
    let places = items.map { order[$0.item.category] ?? 0 }
    guard zip(places, places.dropFirst()).contains(where: >) else { return items }
    return items.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { items[$0] }
  }
}
