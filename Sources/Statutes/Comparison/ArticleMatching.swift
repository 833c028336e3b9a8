/// Two versions while their articles and paragraphs are brought together.
struct ArticleMatching {
  private let old: ComparedVersion
  private let new: ComparedVersion
  private let oldPassages: [ArticlePassages?]
  private let newPassages: [ArticlePassages?]
  private let pairs: [PairingTable.Pair]
  /// For each pair of articles with other words, by the index of the old one, its paragraphs.
  private var paragraphs: [Int: [PairingTable.Pair]] = [:]
  private var moves: [PassageMove] = []

  /// From here on a paragraph is found again in another article, if it is more alike by this lead than
  /// anything that the articles have with their own partners.
  private static let enoughForMove = 0.45
  private static let leadForMove = 0.1

  init(_ old: ComparedVersion, _ new: ComparedVersion) {
    self.old = old
    self.new = new
    let texts = (old.articles + new.articles).compactMap(\.text)
    let index = GramIndex(texts.map { ComparedText($0.lines.joined()) })
    let oldPassages = old.articles.map { $0.text.map { ArticlePassages($0, index) } }
    let newPassages = new.articles.map { $0.text.map { ArticlePassages($0, index) } }
    self.oldPassages = oldPassages
    self.newPassages = newPassages
    let rows = old.articles.count
    pairs = PairingTable(rows: rows, columns: new.articles.count) { row, column in
      if let digest = old.articles[row].digest, digest == new.articles[column].digest { return 1 }
      guard let before = oldPassages[row], let after = newPassages[column] else { return 0 }
      return min(0.99, before.whole.similarity(to: after.whole))
    }.pairs()
    for pair in pairs where pair.sureness < 1 {
      guard let before = oldPassages[pair.old], let after = newPassages[pair.new] else { continue }
      paragraphs[pair.old] = ArticlePassages.pairs(before, after)
    }
  }

  /// Finds the paragraphs that went to another article, the most alike first. Several may go to one: they were
  /// merged there.
  mutating func findMoves() {
    let partners = Dictionary(pairs.map { ($0.old, $0) }) { first, _ in first }
    let newPartners = Dictionary(pairs.map { ($0.new, $0) }) { first, _ in first }
    let leaving = oldPassages.indices.filter { partners[$0]?.sureness != 1 }.flatMap { article in
      standings(of: oldPassages[article], partners[article].flatMap { newPassages[$0.new] })
        .map { (article: article, standing: $0) }
    }
    let arriving = newPassages.indices.filter { newPartners[$0]?.sureness != 1 }.flatMap {
      article in
      standings(of: newPassages[article], newPartners[article].flatMap { oldPassages[$0.old] })
        .map { (article: article, standing: $0) }
    }
    var candidates: [MoveCandidate] = []
    for from in leaving {
      for to in arriving where partners[from.article]?.new != to.article {
        let value = from.standing.profile.similarity(to: to.standing.profile)
        let standing = max(from.standing.value, to.standing.value)
        if value >= Self.enoughForMove, value > standing + Self.leadForMove {
          candidates.append(
            MoveCandidate(
              value: value, old: (from.article, from.standing.index),
              new: (to.article, to.standing.index),
              words: (from.standing.profile.text, to.standing.profile.text)))
        }
      }
    }
    var left: Set<[Int]> = []
    for move in candidates.sorted(by: { $0.value > $1.value })
    where left.insert([move.old.article, move.old.paragraph]).inserted {
      accept(move, replacing: newPartners[move.new.article]?.old)
    }
  }

  /// Takes both paragraphs out of the articles that they would else belong to; `article` is the old one that
  /// the new paragraph's article stands for.
  private mutating func accept(_ move: MoveCandidate, replacing article: Int?) {
    paragraphs[move.old.article]?.removeAll { $0.old == move.old.paragraph }
    if let article { paragraphs[article]?.removeAll { $0.new == move.new.paragraph } }
    moves.append(
      PassageMove(
        oldArticle: old.articles[move.old.article].number, oldParagraph: move.old.paragraph + 1,
        newArticle: new.articles[move.new.article].number, newParagraph: move.new.paragraph + 1,
        difference: WordDifference(from: move.words.old, to: move.words.new),
        sureness: move.value))
  }

  /// Each paragraph of an article with its likeness to the most alike one of the article's partner.
  private func standings(
    of article: ArticlePassages?, _ partner: ArticlePassages?
  ) -> [(index: Int, profile: GramProfile, value: Double)] {
    (article?.paragraphs ?? []).enumerated().map { index, paragraph in
      let values = (partner?.paragraphs ?? []).map { paragraph.whole.similarity(to: $0.whole) }
      return (index, paragraph.whole, values.max() ?? 0)
    }
  }

  private struct MoveCandidate {
    let value: Double
    let old: (article: Int, paragraph: Int)
    let new: (article: Int, paragraph: Int)
    let words: (old: ComparedText, new: ComparedText)
  }

  /// All that was found.
  func result() -> StatuteComparison {
    let (before, after) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    let lone = old.articles.indices.filter { !before.contains($0) }
    let loneNew = new.articles.indices.filter { !after.contains($0) }
    // An article can only be called dropped if its words were compared with all that it could have become.
    let mayHaveBecomeUnknown = !new.isWhole || loneNew.contains { new.articles[$0].text == nil }
    let mayComeFromUnknown = !old.isWhole || lone.contains { old.articles[$0].text == nil }
    let (undecidedOld, dropped) = lone.split {
      mayHaveBecomeUnknown || old.articles[$0].text == nil
    }
    let (undecidedNew, added) = loneNew.split {
      mayComeFromUnknown || new.articles[$0].text == nil
    }
    let texts = new.articles.compactMap(\.text)
    return StatuteComparison(
      pairings: pairs.map(pairing), dropped: dropped.map { old.articles[$0].number },
      added: added.map { new.articles[$0].number },
      undecidedOld: undecidedOld.map { old.articles[$0].number },
      undecidedNew: undecidedNew.map { new.articles[$0].number },
      moves: moves.sorted { ($0.oldArticle, $0.oldParagraph) < ($1.oldArticle, $1.oldParagraph) },
      paragraphCounts: Dictionary(texts.map { ($0.number, $0.paragraphs.count) }) { first, _ in
        first
      })
  }

  private func pairing(_ pair: PairingTable.Pair) -> ArticlePairing {
    var passages: [PassagePairing] = []
    if let paragraphs = paragraphs[pair.old], let before = oldPassages[pair.old],
      let after = newPassages[pair.new]
    {
      passages = PassageComparer.pairings(before, after, pairs: paragraphs)
    }
    return ArticlePairing(
      old: old.articles[pair.old].number, new: new.articles[pair.new].number,
      isSameText: pair.sureness == 1, sureness: pair.sureness, passages: passages)
  }
}

extension [Int] {
  /// Those for which it holds, and the others.
  fileprivate func split(_ holds: (Int) -> Bool) -> ([Int], [Int]) {
    (filter(holds), filter { !holds($0) })
  }
}
