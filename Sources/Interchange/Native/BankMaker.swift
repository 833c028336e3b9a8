import BankFile
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

  /// Writes every item that can be, reads the result as any bank is read, and refuses what has an error there. Linear.
  package init(_ file: ImportedFile, _ header: Header) {
    var refusals = file.refusals
    var identity = ItemIdentity()
    var items: [ItemText] = []
    for item in file.items {
      if let reason = item.fault {
        refusals.append(ImportRefusal(reason, at: item.place, excerpt: item.stem))
      } else if let id = identity.id(of: item) {
        items.append(ItemText(item: item, id: id, isChinese: header.isChinese))
      }
    }
    items = Self.inChapters(items)
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
    text = bank.map(BankFormatter.format) ?? Self.text(items, header)
    taken = items.map { text in
      var item = text.item
      if let basis = item.basis, !text.basisIsCited { item.losses.append(.basis(basis)) }
      return Taken(id: text.id, item: item)
    }
    self.refusals = refusals.sorted { $0.place < $1.place }
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

  private static func text(_ items: [ItemText], _ header: Header) -> String {
    var text = """
      ---
      # \(ItemText.oneLine(header.origin))
      id: \(header.id)
      title: \(JSONText(.string(ItemText.oneLine(header.title)), layout: .compact))
      language: \(header.isChinese ? "zh-Hans" : "en")
      ---


      """
    var category: [String] = []
    for item in items {
      if item.item.category != category {
        category = item.item.category
        text += "# \(category.map(ItemText.oneLine).joined(separator: " / "))\n\n"
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

  private static func read(_ items: [ItemText], _ header: Header) -> BankDocument? {
    let source = SourceText(path: "", bytes: Array(text(items, header).utf8))
    guard case .bank(let bank) = BankReader.read(source) else { return nil }
    return bank
  }
}

extension ForeignItem {
  /// Why a bank cannot hold the item; `nil` if it can, as far as that shows here.
  fileprivate var fault: ImportRefusal.Reason? {
    if Spacing.isBlank(stem) { return .emptyStem }
    switch body {
    case .choice(let options, let several):
      if options.count > 26 { return .tooManyOptions }
      if options.count < 2 || options.contains(where: { Spacing.isBlank($0.text) }) {
        return .tooFewOptions
      }
      let right = options.count(where: \.isRight)
      if right == 0 { return .noRightOption }
      return right > 1 && !several ? .severalRightOptions : nil
    case .blanks(let answers):
      let isEmpty =
        answers.isEmpty
        || answers.contains { alternatives in
          alternatives.isEmpty || alternatives.contains { Spacing.isBlank($0) }
        }
      return isEmpty ? .noAnswer : nil
    case .matching(let pairs, _): return pairs.count < 2 ? .tooFewOptions : nil
    case .ordering(let items): return items.count < 2 ? .tooFewOptions : nil
    case .short(let model, _): return Spacing.isBlank(model) ? .noAnswer : nil
    case .trueFalse: return nil
    }
  }
}
