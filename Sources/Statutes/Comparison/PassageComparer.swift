/// Says what became of each paragraph and item of an article whose words were changed.
struct PassageComparer {
  private let old: ArticlePassages
  private let new: ArticlePassages
  private var pairings: [PassagePairing] = []

  /// `pairs` are the paragraphs that belong together.
  static func pairings(
    _ old: ArticlePassages, _ new: ArticlePassages, pairs: [PairingTable.Pair]
  ) -> [PassagePairing] {
    var comparer = PassageComparer(old: old, new: new)
    comparer.comparePairs(pairs)
    return comparer.pairings
  }

  private init(old: ArticlePassages, new: ArticlePassages) {
    self.old = old
    self.new = new
  }

  /// In the order of the new article; what was struck out stands where it stood.
  private mutating func comparePairs(_ pairs: [PairingTable.Pair]) {
    let partners = Dictionary(pairs.map { ($0.new, $0) }) { first, _ in first }
    let staying = Set(pairs.map(\.old))
    var struckOut = old.paragraphs.indices.filter { !staying.contains($0) }[...]
    for index in new.paragraphs.indices {
      guard let pair = partners[index] else {
        add(.inserted, new.paragraphs[index], index)
        continue
      }
      while let first = struckOut.first, first < pair.old {
        add(.deleted, old.paragraphs[first], first)
        struckOut.removeFirst()
      }
      compare(pair)
    }
    for index in struckOut { add(.deleted, old.paragraphs[index], index) }
  }

  private mutating func compare(_ pair: PairingTable.Pair) {
    let (before, after) = (old.paragraphs[pair.old], new.paragraphs[pair.new])
    let items = PairingTable(rows: before.items.count, columns: after.items.count) { row, column in
      before.items[row].words.similarity(to: after.items[column].words)
    }.pairs()
    pairings.append(
      PassagePairing(
        old: Passage(pair.old + 1), new: Passage(pair.new + 1),
        difference: WordDifference(from: before.ownWords, to: after.ownWords),
        sureness: before.ownWords == after.ownWords ? 1 : pair.sureness))
    let partners = Dictionary(items.map { ($0.new, $0) }) { first, _ in first }
    let staying = Set(items.map(\.old))
    var struckOut = before.items.indices.filter { !staying.contains($0) }[...]
    for (index, item) in after.items.enumerated() {
      let place = Passage(pair.new + 1, item: item.number)
      guard let partner = partners[index] else {
        pairings.append(Self.lone(.inserted, place, item.words.text))
        continue
      }
      while let first = struckOut.first, first < partner.old {
        addStruckOut(before.items[first], of: pair.old)
        struckOut.removeFirst()
      }
      let oldItem = before.items[partner.old]
      pairings.append(
        PassagePairing(
          old: Passage(pair.old + 1, item: oldItem.number), new: place,
          difference: WordDifference(from: oldItem.words.text, to: item.words.text),
          sureness: partner.sureness))
    }
    for index in struckOut { addStruckOut(before.items[index], of: pair.old) }
  }

  private mutating func addStruckOut(_ item: (number: Int, words: GramProfile), of paragraph: Int) {
    let place = Passage(paragraph + 1, item: item.number)
    pairings.append(Self.lone(.deleted, place, item.words.text))
  }

  /// A whole paragraph that was put in or struck out, and its items.
  private mutating func add(
    _ kind: WordDifference.Kind, _ paragraph: ArticlePassages.Paragraph, _ index: Int
  ) {
    pairings.append(Self.lone(kind, Passage(index + 1), paragraph.ownWords))
    for item in paragraph.items {
      pairings.append(Self.lone(kind, Passage(index + 1, item: item.number), item.words.text))
    }
  }

  private static func lone(
    _ kind: WordDifference.Kind, _ place: Passage, _ words: ComparedText
  ) -> PassagePairing {
    PassagePairing(
      old: kind == .deleted ? place : nil, new: kind == .inserted ? place : nil,
      difference: WordDifference(kind, words), sureness: 1)
  }
}
