extension StatuteComparison {
  /// What became of a place of the old version. A paragraph is followed when others of its article changed;
  /// an item as long as the words before the items are the same. An article cited as a whole that had one
  /// paragraph only is followed as that paragraph.
  package func fate(of place: ProvisionPlace) -> PlaceFate {
    guard case .article(let article, let paragraph, let item) = place else {
      return .touched(.notCompared, now: place)
    }
    if undecidedOld.contains(article) { return .touched(.undecided, now: nil) }
    if dropped.contains(article) {
      return fate(ofLeaving: article, paragraph: paragraph ?? 1, item)
    }
    guard let pairing = pairing(ofOld: article) else { return .touched(.absent, now: nil) }
    if pairing.isSameText {
      return moved(place, to: .article(pairing.new, paragraph: paragraph, item: item))
    }
    return fate(in: pairing, paragraph, item, citedAs: place)
  }

  private func moved(_ place: ProvisionPlace, to now: ProvisionPlace) -> PlaceFate {
    place == now ? .kept : .renumbered(now)
  }

  private func fate(
    in pairing: ArticlePairing, _ paragraph: Int?, _ item: Int?, citedAs place: ProvisionPlace
  ) -> PlaceFate {
    let whole = ProvisionPlace.article(pairing.new, paragraph: nil, item: nil)
    let old = pairing.passages.compactMap(\.old)
    let withItem = paragraph ?? old.first { $0.item == item && item != nil }?.paragraph
    let only = Set(old.map(\.paragraph)).count == 1 ? 1 : nil
    guard let number = withItem ?? only else {
      if item != nil { return .touched(.absent, now: whole) }
      return .touched(.reworded(pairing.passages.filter { !$0.stays }), now: whole)
    }
    guard let head = pairing.passages.first(where: { $0.old == Passage(number) }) else {
      return .touched(.absent, now: whole)
    }
    guard let newParagraph = head.new?.paragraph else {
      return fate(ofLeaving: pairing.old, paragraph: number, item)
    }
    let parts = pairing.passages.filter {
      $0.old?.paragraph == number || ($0.old == nil && $0.new?.paragraph == newParagraph)
    }
    guard let item else {
      let now = self.place(in: pairing.new, Passage(newParagraph))
      let changes = parts.filter { !$0.stays || $0.old?.item != $0.new?.item }
      if changes.isEmpty { return moved(place, to: now) }
      return .touched(.reworded(changes), now: paragraph == nil ? whole : now)
    }
    guard let part = parts.first(where: { $0.old == Passage(number, item: item) }) else {
      return .touched(.absent, now: whole)
    }
    let changes = [head, part].filter { !$0.stays }
    guard let passage = part.new else { return .touched(.reworded(changes), now: nil) }
    let now = self.place(in: pairing.new, passage)
    return changes.isEmpty ? moved(place, to: now) : .touched(.reworded(changes), now: now)
  }

  /// What became of a paragraph that is not in the article that stands for its own, if any does.
  private func fate(ofLeaving article: ArticleNumber, paragraph: Int, _ item: Int?) -> PlaceFate {
    guard let move = move(ofOld: article, paragraph: paragraph) else {
      return .touched(.dropped, now: nil)
    }
    let now = place(in: move.newArticle, Passage(move.newParagraph, item: item))
    return move.isSameText
      ? .renumbered(now) : .touched(.movedAndReworded(move.difference), now: now)
  }

  /// How a passage of the new version is cited: without the paragraph where there is only one.
  private func place(in article: ArticleNumber, _ passage: Passage) -> ProvisionPlace {
    let isOnly = paragraphCounts[article] == 1
    return .article(article, paragraph: isOnly ? nil : passage.paragraph, item: passage.item)
  }
}

extension PassagePairing {
  /// Whether the same words are on both sides.
  fileprivate var stays: Bool { old != nil && new != nil && isSameText }
}
