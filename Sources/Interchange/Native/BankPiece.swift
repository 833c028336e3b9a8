import BankFile
import Diagnostics
import Questions

/// Some items after one another as they stand in a bank.
struct BankPiece: Sendable {
  /// In the canonical form of banks, without front matter, to the blank line behind the last question.
  let text: ArraySlice<UInt8>
  let taken: [BankMaker.Taken]
  /// What reading found errors in.
  let refusals: [ImportRefusal]

  /// The category of the first item; its heading is left to whoever puts pieces together.
  let firstCategory: [String]
  let lastCategory: [String]

  /// An item of the file by its place there, and the id that it gets.
  struct Entry: Sendable {
    let index: Int
    let id: QuestionID
  }

  /// Writes the items and reads them as any bank is read. Where that finds an error, the source is tried as words instead of
  /// a citation; what has an error then is refused. Linear.
  init(_ entries: ArraySlice<Entry>, of items: [ForeignItem], _ header: BankMaker.Header) {
    var texts = entries.map { entry in
      ItemText(item: items[entry.index], id: entry.id, isChinese: header.isChinese)
    }
    var kept = Array(entries)
    var refusals: [ImportRefusal] = []
    var written = Self.text(texts, header)
    var codes = Self.errors(in: written)
    if !codes.isEmpty {
      for index in texts.indices where codes[texts[index].id] != nil {
        texts[index].basisIsCited = false
      }
      codes = Self.errors(in: Self.text(texts, header))
      for text in texts {
        guard let code = codes[text.id] else { continue }
        refusals.append(
          ImportRefusal(.invalid(code: code), at: text.item.place, excerpt: text.item.stem))
      }
      texts.removeAll { codes[$0.id] != nil }
      kept.removeAll { codes[$0.id] != nil }
      written = Self.text(texts, header)
    }
    text = written.dropFirst(header.text.utf8.count)
    taken = zip(kept, texts).map { entry, text in
      let lost = text.basisIsCited ? nil : text.item.basis
      return BankMaker.Taken(
        id: entry.id, index: entry.index,
        losses: text.item.losses + (lost.map { [.basis($0)] } ?? []))
    }
    firstCategory = texts.first?.item.category ?? []
    lastCategory = texts.last?.item.category ?? []
    self.refusals = refusals
  }

  /// The heading of a category and the blank line behind it.
  static func heading(_ category: [String]) -> String {
    "# \(category.map(Spacing.oneLine).joined(separator: " / "))\n\n"
  }

  private static func text(_ items: [ItemText], _ header: BankMaker.Header) -> [UInt8] {
    var text = Array(header.text.utf8)
    text.reserveCapacity(items.count * 400)
    var category = items.first?.item.category ?? []
    for item in items {
      if item.item.category != category {
        category = item.item.category
        text += heading(category).utf8
      }
      item.write(to: &text)
    }
    return text
  }

  /// The first error of each question that has one, by its code. O(questions + errors × log questions).
  private static func errors(in text: [UInt8]) -> [QuestionID: String] {
    guard case .bank(let bank) = BankReader.read(SourceText(path: "", bytes: text)) else {
      return [:]
    }
    var codes: [QuestionID: String] = [:]
    for finding in bank.findings where finding.problem.severity == .error {
      var (low, high) = (0, bank.count)
      while low < high {
        let middle = (low + high) / 2
        if bank.location(at: middle).start > finding.range.start {
          high = middle
        } else {
          low = middle + 1
        }
      }
      guard low > 0, let id = bank.outline(at: low - 1).name?.id, codes[id] == nil else { continue }
      codes[id] = finding.problem.code.rawValue
    }
    return codes
  }
}
