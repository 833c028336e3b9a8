import Dates
import Diagnostics
import Statutes

/// What became of each article, for people to read.
struct LawDiffScreen {
  private let pair: LawVersionPair
  private let language: Language
  private var lines: [ScreenLine] = []

  static func lines(_ pair: LawVersionPair, in language: Language) -> [ScreenLine] {
    var screen = LawDiffScreen(pair: pair, language: language)
    screen.write()
    return screen.lines
  }

  private init(pair: LawVersionPair, language: Language) {
    self.pair = pair
    self.language = language
  }

  private var comparison: StatuteComparison { pair.comparison }

  private mutating func write() {
    say(.lawsCompared(pair.law.name.text, pair.old, pair.new, pair.counts))
    let kept = comparison.pairings.filter { $0.kind == .kept }
    head(.articlesKept(kept.count))
    writeRenumbered()
    writeChanged()
    writeDropped()
    writeAdded()
    writeGone(comparison.undecidedOld, Message.articlesChangedOrDropped)
    writeGone(comparison.undecidedNew, Message.articlesChangedOrAdded)
  }

  private mutating func writeRenumbered() {
    let renumbered = comparison.pairings.filter { $0.kind == .renumbered }
    if renumbered.isEmpty { return }
    head(.articlesRenumbered(renumbered.count))
    for run in NumberRun.runs(of: renumbered) {
      let old = LawPlaceWording.message(for: run.firstOld...run.lastOld)
      let new = LawPlaceWording.message(for: run.firstNew...run.lastNew)
      item(old, Message(zh: "→ ", en: "→ ") + new)
    }
  }

  private mutating func writeChanged() {
    let changed = comparison.pairings.filter { $0.kind == .changed }
    if changed.isEmpty { return }
    head(.articlesChanged(changed.count))
    for pairing in changed {
      lines.append(.blank)
      say(title(of: pairing))
      for passage in pairing.passages { write(passage, of: pairing) }
    }
  }

  private func title(of pairing: ArticlePairing) -> Message {
    var title = LawPlaceWording.message(for: pairing.old)
    if pairing.old != pairing.new {
      title = title + .verbatim(" → ") + LawPlaceWording.message(for: pairing.new)
    }
    let parts = comparison.parts(ofOld: pairing.old)
    if !parts.isEmpty {
      title = title + .articleSplit(LawPlaceWording.message(for: parts))
    }
    let sources = comparison.sources(ofNew: pairing.new)
    if !sources.isEmpty {
      title = title + .articlesMerged(LawPlaceWording.message(for: sources))
    }
    let isSure = pairing.sureness >= StatuteComparison.surenessToCheck
    return isSure ? title : title + .pairingUnsure(percent: Int(pairing.sureness * 100))
  }

  /// What was changed in a passage; nothing for one that was not. The words of a paragraph that went to
  /// another article are shown there, or were not changed.
  private mutating func write(_ passage: PassagePairing, of pairing: ArticlePairing) {
    guard passage.old == nil || passage.new == nil || !passage.isSameText else { return }
    let change = Message.verbatim(MarkedChange.text(passage.difference))
    if let new = passage.new {
      let place = LawPlaceWording.message(for: new)
      let source = comparison.moves.first {
        $0.newArticle == pairing.new && $0.newParagraph == new.paragraph
      }
      if passage.old == nil, source != nil {
        if new.item == nil { item(place, .movedFrom(sources(pairing.new, new.paragraph))) }
      } else {
        item(place, change)
      }
    } else if let old = passage.old {
      let place = Message(zh: "原", en: "old ") + LawPlaceWording.message(for: old)
      guard let move = comparison.move(ofOld: pairing.old, paragraph: old.paragraph) else {
        return item(place, change)
      }
      if old.item == nil {
        let words = move.isSameText ? "" : " " + MarkedChange.text(move.difference)
        item(place, .movedTo(newPlace(of: move)) + .verbatim(words))
      }
    }
  }

  /// The places from which a paragraph came, or with `nil` all of an article.
  private func sources(_ article: ArticleNumber, _ paragraph: Int?) -> Message {
    let moves = comparison.moves.filter {
      $0.newArticle == article && (paragraph == nil || $0.newParagraph == paragraph)
    }
    let places = moves.map {
      LawPlaceWording.message(for: .article($0.oldArticle, paragraph: $0.oldParagraph, item: nil))
    }
    return Message(
      zh: places.map(\.chinese).joined(separator: "、"),
      en: places.map(\.english).joined(separator: "; "))
  }

  private func newPlace(of move: PassageMove) -> Message {
    LawPlaceWording.message(
      for: .article(move.newArticle, paragraph: move.newParagraph, item: nil))
  }

  /// Those that were merged into another article say so.
  private mutating func writeDropped() {
    let dropped = comparison.dropped
    if dropped.isEmpty { return }
    head(.articlesDropped(dropped.count))
    let targets = Dictionary(grouping: comparison.moves) { $0.oldArticle }.mapValues { moves in
      Set(moves.map(\.newArticle)).sorted()
    }
    let rest = dropped.filter { targets[$0] == nil }
    if !rest.isEmpty { say(.verbatim("  ") + LawPlaceWording.message(for: rest)) }
    for article in dropped {
      guard let target = targets[article] else { continue }
      item(
        LawPlaceWording.message(for: article),
        .mergedInto(LawPlaceWording.message(for: target)))
    }
  }

  private mutating func writeAdded() {
    if comparison.added.isEmpty { return }
    head(.articlesAdded(comparison.added.count))
    for article in comparison.added {
      let words = pair.newText?.article(article)?.lines.joined() ?? ""
      let start = words.count > 36 ? words.prefix(34) + "……" : words[...]
      let places = sources(article, nil)
      let origin = places.chinese.isEmpty ? places : .movedFrom(places)
      item(
        LawPlaceWording.message(for: article),
        origin + .verbatim(HarmlessText.oneLine(String(start))))
    }
  }

  private mutating func writeGone(_ articles: [ArticleNumber], _ heading: (Int) -> Message) {
    if articles.isEmpty { return }
    head(heading(articles.count))
    say(.verbatim("  ") + LawPlaceWording.message(for: articles))
  }

  private mutating func head(_ message: Message) {
    lines.append(.blank)
    say(message)
  }

  private mutating func say(_ message: Message) {
    lines.append(.text(message.text(in: language)))
  }

  private mutating func item(_ marker: Message, _ text: Message) {
    lines.append(.item(marker: marker.text(in: language), text: text.text(in: language).trimmed))
  }
}
