import Dates
import Diagnostics
import Sheets
import Statutes
import Storage

/// The laws and versions of the registry, and the texts in the home, a row each.
@MainActor
struct LawListing {
  /// One version of a law.
  struct Row {
    let law: String
    let title: String
    let adopted: CalendarDate?
    let effective: CalendarDate?
    let articles: Int?
    let standing: Standing
    /// The text in the home, if it is there.
    let text: KeptStatute?
  }

  /// How a version stands on the day.
  enum Standing: String {
    case inForce
    case notYet
    case superseded
    /// The newest provincial one that the registry knows: whether it still holds could not be confirmed.
    case unconfirmed
    /// The registry does not know.
    case unknown
  }

  let rows: [Row]

  /// Reads every text that is kept, to see whether it agrees.
  init(of desk: StatuteDesk, on day: CalendarDate) throws {
    var rows: [Row] = []
    var shown: Set<LawTextName> = []
    for law in desk.registry.laws {
      for version in law.versions {
        let name = LawTextName(law: law.name.text, adopted: version.adopted)
        shown.insert(name)
        rows.append(
          Row(
            law: law.name.text, title: law.title, adopted: version.adopted,
            effective: version.effective, articles: version.articleCount,
            standing: Self.standing(of: version, in: law, on: day),
            text: desk.names.contains(name) ? try desk.statute(name) : nil))
      }
    }
    for name in desk.names where !shown.contains(name) {
      guard let text = try desk.statute(name) else { continue }
      rows.append(
        Row(
          law: name.law, title: text.text.title, adopted: name.adopted, effective: nil,
          articles: text.text.articles.count, standing: .unknown, text: text))
    }
    self.rows = rows
  }

  private static func standing(
    of version: LawVersion, in law: Law, on day: CalendarDate
  ) -> Standing {
    if version.start > day { return .notYet }
    guard law.version(inForceOn: day) == version else { return .superseded }
    return law.region == nil ? .inForce : .unconfirmed
  }

  /// The table for the screen. A narrow one leaves out when a version took effect, so that the days which
  /// name the versions are not cut off.
  func table(in language: Language, isNarrow: Bool) -> SheetTable {
    let effective = SheetColumn(Message(zh: "施行", en: "Effective"), in: language)
    return SheetTable(
      columns: [
        SheetColumn(Message(zh: "法规", en: "Law"), in: language),
        SheetColumn(Message(zh: "文本", en: "Version"), in: language),
      ] + (isNarrow ? [] : [effective]) + [
        SheetColumn(Message(zh: "条", en: "Articles"), in: language, .integer),
        SheetColumn(Message(zh: "效力", en: "Standing"), in: language),
        SheetColumn(Message(zh: "原文", en: "Text"), in: language),
      ],
      rows: rows.map { row in
        let effective = SheetCell(text: row.effective?.description ?? "")
        return SheetRow(
          [
            SheetCell(text: HarmlessText.oneLine(row.law)),
            SheetCell(text: row.adopted?.description ?? ""),
          ] + (isNarrow ? [] : [effective]) + [
            row.articles.map { .integer($0) } ?? SheetCell(text: ""),
            SheetCell(text: row.standing.message.text(in: language)),
            SheetCell(text: row.text.map { $0.standing.text(in: language) } ?? ""),
          ])
      })
  }

  /// The rows for other programs.
  var json: JSONValue {
    .array(
      rows.map { row in
        [
          "law": .string(row.law), "title": .string(row.title),
          "version": .string(row.adopted?.description),
          "effective": .string(row.effective?.description),
          "articles": row.articles.map { .integer($0) } ?? .null,
          "standing": .string(row.standing.rawValue), "text": .bool(row.text != nil),
          "verified": row.text.map { .bool($0.isVerified) } ?? .null,
        ]
      })
  }
}

extension LawListing.Standing {
  /// In words.
  var message: Message {
    switch self {
    case .inForce: Message(zh: "现行", en: "in force")
    case .notYet: Message(zh: "尚未施行", en: "not yet")
    case .superseded: Message(zh: "旧文本", en: "superseded")
    case .unconfirmed: Message(zh: "未确认", en: "not confirmed")
    case .unknown: Message(zh: "未登记", en: "not in the registry")
    }
  }
}
