import Dates
import Diagnostics
import Statutes

/// A comparison as JSON; see `Documentation/Formats/law-diff.schema.json`.
enum LawDiffJSON {
  static func value(_ pair: LawVersionPair) -> JSONValue {
    let comparison = pair.comparison
    let pairings = comparison.pairings.map { value($0, comparison) }
    var articles = pairings
    articles += comparison.dropped.map { lone("dropped", old: $0) }
    articles += comparison.added.map { lone("added", new: $0) }
    articles += comparison.undecidedOld.map { lone("undecided", old: $0) }
    articles += comparison.undecidedNew.map { lone("undecided", new: $0) }
    return [
      "law": .string(pair.law.name.text),
      "old": version(pair.old, pair.oldText, pair.counts.old),
      "new": version(pair.new, pair.newText, pair.counts.new),
      "articles": .array(articles),
      "moves": .array(comparison.moves.map(move)),
    ]
  }

  static func version(_ version: LawVersion, _ text: StatuteText?, _ articles: Int) -> JSONValue {
    [
      "adopted": .string(version.adopted.description),
      "effective": .string(version.effective?.description), "articles": .integer(articles),
      "hasText": .bool(text != nil),
    ]
  }

  /// The passages that were changed.
  static func passages(_ passages: [PassagePairing]) -> JSONValue {
    .array(
      passages.map { passage in
        [
          "old": place(passage.old), "new": place(passage.new),
          "segments": .array(
            passage.difference.segments.map { segment in
              ["kind": .string(segment.kind.name), "text": .string(segment.text)]
            }),
        ]
      })
  }

  private static func value(
    _ pairing: ArticlePairing, _ comparison: StatuteComparison
  ) -> JSONValue {
    let changes = pairing.passages.filter { $0.old == nil || $0.new == nil || !$0.isSameText }
    return [
      "kind": .string(pairing.kind.rawValue), "old": .string(pairing.old.description),
      "new": .string(pairing.new.description), "sureness": .number(rounded(pairing.sureness)),
      "splitInto": .strings(comparison.parts(ofOld: pairing.old).map(\.description)),
      "mergedFrom": .strings(comparison.sources(ofNew: pairing.new).map(\.description)),
      "passages": passages(changes),
    ]
  }

  private static func lone(
    _ kind: String, old: ArticleNumber? = nil, new: ArticleNumber? = nil
  ) -> JSONValue {
    [
      "kind": .string(kind), "old": .string(old?.description), "new": .string(new?.description),
      "sureness": .null, "splitInto": [], "mergedFrom": [], "passages": [],
    ]
  }

  private static func move(_ move: PassageMove) -> JSONValue {
    [
      "old": .string("\(move.oldArticle).\(move.oldParagraph)"),
      "new": .string("\(move.newArticle).\(move.newParagraph)"),
      "sameText": .bool(move.isSameText), "sureness": .number(rounded(move.sureness)),
    ]
  }

  private static func place(_ passage: Passage?) -> JSONValue {
    guard let passage else { return .null }
    return [
      "paragraph": .string(String(passage.paragraph)),
      "item": .string(passage.item.map(String.init)),
    ]
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}

extension WordDifference.Kind {
  fileprivate var name: String {
    switch self {
    case .kept: "kept"
    case .deleted: "deleted"
    case .inserted: "inserted"
    }
  }
}
