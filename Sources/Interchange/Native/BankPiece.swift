import BankFile
import Diagnostics
import Questions

/// Some items after one another as they stand in a bank.
struct BankPiece: Sendable {
  /// In the canonical form of banks, without front matter.
  let text: String
  let taken: [BankMaker.Taken]
  /// What reading found errors in.
  let refusals: [ImportRefusal]

  /// The category of the first item; its heading is left to whoever puts pieces together.
  var firstCategory: [String] { taken.first?.item.category ?? [] }
  var lastCategory: [String] { taken.last?.item.category ?? [] }

  /// Writes the items and reads them as any bank is read. Where that finds an error, the source is tried as words instead of
  /// a citation; what has an error then is refused. Linear.
  init(_ items: ArraySlice<ItemText>, _ header: BankMaker.Header) {
    var items = Array(items)
    var refusals: [ImportRefusal] = []
    var bank = Self.read(items, header)
    var codes = Self.errors(bank)
    if !codes.isEmpty {
      for index in items.indices where codes[items[index].id] != nil {
        items[index].basisIsCited = false
      }
      codes = Self.errors(Self.read(items, header))
      for text in items {
        guard let code = codes[text.id] else { continue }
        refusals.append(
          ImportRefusal(.invalid(code: code), at: text.item.place, excerpt: text.item.stem))
      }
      items.removeAll { codes[$0.id] != nil }
      bank = Self.read(items, header)
    }
    let whole = bank.map(BankFormatter.format) ?? header.text + Self.text(items)
    text = String(whole.utf8.dropFirst(header.text.utf8.count)) ?? ""
    taken = items.map { text in
      var item = text.item
      if let basis = item.basis, !text.basisIsCited { item.losses.append(.basis(basis)) }
      return BankMaker.Taken(id: text.id, item: item)
    }
    self.refusals = refusals
  }

  /// The heading of a category and the blank line behind it.
  static func heading(_ category: [String]) -> String {
    "# \(category.map(ItemText.oneLine).joined(separator: " / "))\n\n"
  }

  private static func text(_ items: [ItemText]) -> String {
    var text = ""
    var category = items.first?.item.category ?? []
    for item in items {
      if item.item.category != category {
        category = item.item.category
        text += heading(category)
      }
      for line in item.lines {
        text += line
        text += "\n"
      }
    }
    return text
  }

  /// The first error of each question that has one, by its code. O(questions + errors × log questions).
  private static func errors(_ bank: BankDocument?) -> [QuestionID: String] {
    guard let bank else { return [:] }
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

  private static func read(_ items: [ItemText], _ header: BankMaker.Header) -> BankDocument? {
    let text = header.text + text(items)
    let source = SourceText(path: "", bytes: Array(text.utf8))
    guard case .bank(let bank) = BankReader.read(source) else { return nil }
    return bank
  }
}
